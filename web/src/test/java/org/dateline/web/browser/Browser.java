package org.dateline.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Debian's Chromium at the application's pages. It notes every complaint of the browser: errors in its console, scripts that
 * fail, and what the content security policy refuses.
 */
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Pattern REFUSED_FORM = Pattern.compile("Failed to load resource: .* status of (409|422) .*");
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final int TELEPHONE = 360;
    private static final int DESKTOP = 1440;
    private static final int HEIGHT = 900;

    private final Playwright playwright;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Browser(String address, boolean javaScript) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        context = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")))
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setViewportSize(DESKTOP, HEIGHT)
                        .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(javaScript));
        page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(complaints::add);
    }

    public static boolean isThere() {
        if (Files.isExecutable(CHROMIUM)) {
            return true;
        }
        if (System.getenv("CI") != null) {
            throw new IllegalStateException("no " + CHROMIUM + ": install Debian's chromium");
        }
        return false;
    }

    public static Browser at(String address) {
        return new Browser(address, true);
    }

    public static Browser withoutJavaScriptAt(String address) {
        return new Browser(address, false);
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")
                && !REFUSED_FORM.matcher(message.text()).matches()) {
            complaints.add(message.text());
        }
    }

    public Page page() {
        return page;
    }

    public void signIn(String name) {
        page.navigate("/sign-in");
        page.getByLabel("Sign-in name").fill(name);
        page.getByLabel("Password").fill("demo-" + name);
        press("Sign in");
        page.waitForURL("**/desk");
    }

    /** The button that is named so, and nothing that only begins so. */
    public void press(String button) {
        page.locator(
                        "button:visible",
                        new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + button + "\\s*$")))
                .last()
                .click();
    }

    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Holds the page to the rules of axe-core for WCAG 2.1 A and AA. */
    public void assertAccessible() {
        try (InputStream axe = Browser.class.getResourceAsStream(AXE)) {
            if (axe == null) {
                throw new IllegalStateException("no " + AXE);
            }
            page.evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Object violations =
                page.evaluate("async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',"
                        + " 'wcag21aa', 'best-practice']})).violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html + ' '"
                        + " + n.failureSummary))");
        assertThat((List<?>) violations)
                .as("violations of accessibility on " + page.url())
                .isEmpty();
    }

    /** Pictures of the page as it stands, on a telephone and on a desktop, light and dark; nothing may stick out. */
    public void screenshots(String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : List.of(TELEPHONE, DESKTOP)) {
                page.setViewportSize(width, HEIGHT);
                String file =
                        "%s-%d-%s.png".formatted(name, width, scheme.name().toLowerCase(java.util.Locale.ROOT));
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve(file))
                        .setFullPage(true));
                assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
                        .as("width of %s at %d pixels", name, width)
                        .isLessThanOrEqualTo(width);
            }
        }
        page.setViewportSize(DESKTOP, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** The page as it goes to paper. */
    public void printed(String name) {
        page.pdf(new Page.PdfOptions().setFormat("A4").setPath(SCREENSHOTS.resolve(name + "-print.pdf")));
    }

    /** Screenshots in all four forms, and the rules of accessibility in each. */
    public void inspect(String name) {
        screenshots(name);
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : List.of(TELEPHONE, DESKTOP)) {
                page.setViewportSize(width, HEIGHT);
                assertAccessible();
            }
        }
    }

    @Override
    public void close() {
        context.close();
        playwright.close();
    }
}
