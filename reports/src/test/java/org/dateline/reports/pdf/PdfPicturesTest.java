package org.dateline.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first page of each sample looks as it did in the picture that is kept, on any machine. */
class PdfPicturesTest {

    /** Of 255. Softer edges make 8; a line that moves by three points is over it. */
    private static final double TOLERANCE = 12;

    private final ReleaseRenderer renderer = PdfRendering.renderer();

    @ParameterizedTest
    @EnumSource(Language.class)
    void looksAsItDid(Language language) {
        PagePicture found = PagePicture.ofFirstPage(renderer.render(SampleReleases.in(language)));
        byte[] kept = Golden.kept("pictures/" + language.tag() + ".png", found.png());

        double difference = found.greatestDifference(PagePicture.fromPng(kept));
        assertThat(difference)
                .as(
                        "%s; what it looks like now is in %s",
                        language, difference > TOLERANCE ? save(language, found) : "")
                .isLessThanOrEqualTo(TOLERANCE);
    }

    /** What another machine might do: edges that are softer by half a dot. */
    @Test
    void overlooksSofterEdges() {
        PagePicture page = english();
        float[] kernel = new float[9];
        Arrays.fill(kernel, 0.05f);
        kernel[4] = 0.6f;
        BufferedImage softer =
                new ConvolveOp(new Kernel(3, 3, kernel), ConvolveOp.EDGE_NO_OP, null).filter(page.image(), null);

        assertThat(new PagePicture(softer).greatestDifference(page)).isBetween(0.1, TOLERANCE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void seesALineThatMovedOrWent(Language language) throws IOException {
        assertThat(differencesWhen(
                        language, page -> lowered(page, 3), page -> lowered(page, 16), page -> lowered(page, 2000)))
                .allSatisfy(difference -> assertThat(difference).isGreaterThan(TOLERANCE));
    }

    @Test
    void seesAnotherColour() throws IOException {
        assertThat(differencesWhen(Language.ENGLISH, page -> page.replaceAll("(?m)^[0-9. ]+ rg$", "0.9 0.2 0.2 rg")))
                .allSatisfy(difference -> assertThat(difference).isGreaterThan(TOLERANCE));
    }

    @Test
    void seesAPageOfAnotherSize() {
        PagePicture page = english();

        assertThat(page.greatestDifference(new PagePicture(page.image().getSubimage(0, 0, 100, 100))))
                .isGreaterThan(TOLERANCE);
    }

    private PagePicture english() {
        return PagePicture.ofFirstPage(renderer.render(SampleReleases.in(Language.ENGLISH)));
    }

    @SafeVarargs
    private final List<Double> differencesWhen(Language language, UnaryOperator<String>... rewrites)
            throws IOException {
        byte[] pdf = renderer.render(SampleReleases.in(language));
        PagePicture picture = PagePicture.ofFirstPage(pdf);
        List<Double> differences = new ArrayList<>();
        for (UnaryOperator<String> rewrite : rewrites) {
            byte[] changed = Surgery.changed(pdf, page -> page.drawing(rewrite));
            differences.add(PagePicture.ofFirstPage(changed).greatestDifference(picture));
        }
        return differences;
    }

    /** A page with its longest line lower, in all its pieces. */
    private static String lowered(String page, float points) {
        Pattern placed = Pattern.compile("1 0 0 1 (\\S+) (\\S+) Tm");
        float height = Pattern.compile(placed + "\\s(.*?)TJ", Pattern.DOTALL)
                .matcher(page)
                .results()
                .max(Comparator.comparingInt(line -> line.group(3).length()))
                .map(line -> Float.parseFloat(line.group(2)))
                .orElseThrow();
        return placed.matcher(page).replaceAll(match -> {
            float y = Float.parseFloat(match.group(2));
            return y == height ? "1 0 0 1 " + match.group(1) + " " + (y - points) + " Tm" : match.group();
        });
    }

    private static Path save(Language language, PagePicture found) {
        try {
            Path file = Path.of("target/pictures", language.tag() + ".png");
            Files.createDirectories(file.getParent());
            return Files.write(file, found.png());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
