package org.dateline.web.desk.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dateline.web.DatelineApplication;
import org.dateline.web.browser.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application runs as a process of its own, on a database in a file, and is killed at the very moment at which the
 * browser sends it what was typed. Nothing is lost.
 */
@EnabledIf(value = "org.dateline.web.browser.Browser#isThere", disabledReason = "no Chromium")
class StoppedServerIT {

    private static final Duration START = Duration.ofMinutes(5);
    private static final double PATIENCE = 60_000;

    @TempDir
    private Path folder;

    private int port;
    private Process server;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        start();
    }

    @AfterEach
    void close() throws InterruptedException {
        server.destroyForcibly().waitFor();
    }

    /** The office as it was left: its database is in the folder. */
    private void start() throws IOException, InterruptedException {
        String[] classes = System.getProperty("java.class.path").split(File.pathSeparator);
        for (int i = 0; i < classes.length; i++) {
            classes[i] = Path.of(classes[i]).toAbsolutePath().toString();
        }
        server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        String.join(File.pathSeparator, classes),
                        DatelineApplication.class.getName(),
                        "--demo",
                        "--server.port=" + port)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        Path.of("target", "stopped-server.log").toFile()))
                .start();
        HttpRequest question = HttpRequest.newBuilder(URI.create(address() + "/sign-in"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long until = System.nanoTime() + START.toNanos();
        while (!answers(question)) {
            assertThat(server.isAlive()).as("target/stopped-server.log").isTrue();
            assertThat(System.nanoTime()).as("target/stopped-server.log").isLessThan(until);
            Thread.sleep(200);
        }
    }

    private static boolean answers(HttpRequest question) throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                            .send(question, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String address() {
        return "http://localhost:" + port;
    }

    /** Kills the server as soon as the browser sends such a request, and no sooner. */
    private AtomicInteger killAt(Page page, Pattern path) {
        AtomicInteger kills = new AtomicInteger();
        Consumer<Request> kill = request -> {
            if (request.method().equals("POST") && path.matcher(request.url()).find() && kills.compareAndSet(0, 1)) {
                server.destroyForcibly();
            }
        };
        page.onRequest(kill);
        return kills;
    }

    private static void waitFor(Page page, String state) {
        page.locator("working-copy[data-state=" + state + "]")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setTimeout(PATIENCE));
    }

    private static String body(Page page) {
        return (String) page.evaluate("() => document.getElementById('body').value");
    }

    @Test
    void losesNothingThatWasTypedWhenTheServerIsKilledInMidSave() throws IOException, InterruptedException {
        try (Browser browser = Browser.at(address())) {
            browser.page().setDefaultTimeout(PATIENCE);
            browser.page().setDefaultNavigationTimeout(PATIENCE);
            browser.signIn("author");
            Page page = browser.page();
            page.navigate("/desk/releases/new");
            browser.press("Begin the draft");
            page.locator("#body-editor").waitFor();
            String text = page.url();
            page.locator("#body-editor").focus();
            page.keyboard().type("Kept before.");
            waitFor(page, "kept");

            // While it keeps what is being typed.
            AtomicInteger kills = killAt(page, Pattern.compile("/working-copy$"));
            EditorIT.typeAfter(page, "Kept before.", " Typed into the kill.");
            page.waitForCondition(() -> kills.get() == 1);
            server.waitFor();
            EditorIT.typeAfter(page, "into the kill.", " Typed while it was away.");
            waitFor(page, "away");
            page.waitForFunction("() => Object.values(localStorage).some(it => it.includes('while it was away.'))");

            start();
            waitFor(page, "kept");
            page.navigate(text);
            page.locator("#body-editor").waitFor();
            assertThat(body(page)).isEqualTo("Kept before. Typed into the kill. Typed while it was away.");

            // While it saves a revision; the window is closed before it is back.
            EditorIT.typeAfter(page, "it was away.", " Saved into the kill.");
            waitFor(page, "kept");
            EditorIT.typeAfter(page, "Saved into the kill.", " Not even kept yet.");
            AtomicInteger saves = killAt(page, Pattern.compile("/text$"));
            try {
                browser.press("Save the text");
                page.waitForURL(Pattern.compile("chrome-error:.*"));
            } catch (PlaywrightException notReached) {
                // The browser shows its own page of a server that is away.
            }
            assertThat(saves).hasValue(1);
            server.waitFor();
            Page other = page.context().newPage();
            other.setDefaultTimeout(PATIENCE);
            page.close();

            start();
            other.navigate(text);
            other.locator("#body-editor").waitFor();
            if (!body(other).endsWith("Not even kept yet.")) {
                other.getByText("This browser has kept words of yours").waitFor();
                other.getByText("Take them into the text").click();
            }
            assertThat(body(other))
                    .isEqualTo("Kept before. Typed into the kill. Typed while it was away. Saved into the kill."
                            + " Not even kept yet.");
        }
    }
}
