package org.dateline.reports.pdf;

import java.util.List;
import org.dateline.core.fingerprint.Sha256;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.text.Language;

/**
 * Renders the sample of each language in a JVM of its own, and then a body in the language and as often as the arguments
 * say; prints a line with the digest of each. For tests that start it with other defaults or with little memory.
 */
final class RenderProgram {

    private RenderProgram() {}

    /** @param arguments nothing, or a language, a paragraph and how often the body repeats it */
    public static void main(String[] arguments) {
        ReleaseRenderer renderer = PdfRendering.renderer();
        for (Language language : Language.values()) {
            System.out.println(line(language, renderer.render(SampleReleases.in(language))));
        }
        if (arguments.length > 0) {
            Language language = Language.valueOf(arguments[0]);
            String body = (arguments[1] + "\n\n").repeat(Integer.parseInt(arguments[2]));
            ReleaseDocument document = SampleReleases.withBody(language, body);
            System.out.println(line(language, renderer.render(document)));
        }
    }

    /** What the program prints of the samples when nothing in them rests on the JVM that renders them. */
    static List<String> expected() {
        ReleaseRenderer renderer = PdfRendering.renderer();
        return List.of(Language.values()).stream()
                .map(language -> line(language, renderer.render(SampleReleases.in(language))))
                .toList();
    }

    private static String line(Language language, byte[] pdf) {
        return language.tag() + " " + Sha256.hex(pdf);
    }
}
