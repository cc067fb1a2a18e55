package org.dateline.reports.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.text.Language;
import org.dateline.core.text.Prose;

/** The releases that all makers set, and the template in whose styles they do. */
final class WordReleases {

    /** One of each kind of script. */
    static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.ARABIC, Language.CHINESE);

    private WordReleases() {}

    /** The sample: two pages with a table and pictures. */
    static ReleaseDocument twoPages(Language language) {
        return Samples.in(language);
    }

    /** The same release with a body ten times as long. */
    static ReleaseDocument tenfold(Language language) {
        ReleaseDocument once = twoPages(language);
        ReleaseText text = once.text();
        String body = String.join("\n\n", Collections.nCopies(10, text.body().source()));
        ReleaseText tenfold = new ReleaseText(
                language,
                text.headline(),
                text.subhead(),
                text.dateline(),
                new Prose(body),
                text.notesToEditors(),
                text.contacts(),
                text.boilerplate(),
                null);
        return new ReleaseDocument(
                once.letterhead(),
                once.type(),
                once.reference(),
                tenfold,
                once.pictures(),
                once.verifyAt(),
                once.issuedAt(),
                once.standing());
    }

    /** The template, without the words in it that show its styles. */
    static byte[] reference() {
        try (InputStream in = DocxRenderers.class.getResourceAsStream("reference.docx");
                XWPFDocument document = new XWPFDocument(Objects.requireNonNull(in))) {
            while (!document.getBodyElements().isEmpty()) {
                document.removeBodyElement(0);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
