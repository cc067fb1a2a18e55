package org.dateline.web.organization;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dateline.core.release.Reference;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.rendition.Organization;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.template.TemplateCheck;
import org.dateline.core.template.Templates;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.Prose;
import org.dateline.reports.docx.DocxRenderers;
import org.dateline.reports.docx.DocxTemplates;
import org.dateline.reports.docx.UnusableTemplateException;
import org.dateline.reports.style.HouseStyle;
import org.dateline.reports.style.WordTemplate;
import org.springframework.stereotype.Component;

/** Opens versions of the Word template: to check them, to set releases in them, to show what they look like. */
@Component
public class WordTemplates implements TemplateCheck {

    private static final Instant SAMPLE_TIME = Instant.parse("2026-01-05T09:00:00Z");

    private final Templates templates;
    private final HouseStyle style;
    private final Organization organization;

    WordTemplates(Templates templates, HouseStyle style, Organization organization) {
        this.templates = templates;
        this.style = style;
        this.organization = organization;
    }

    @Override
    public Result check(byte[] docx) {
        try {
            return new Result(
                    true,
                    DocxTemplates.check(docx).remarks().stream()
                            .map(remark -> new Finding(remark.kind().name(), remark.detail()))
                            .toList());
        } catch (UnusableTemplateException unusable) {
            return new Result(false, List.of(new Finding(unusable.reason().name(), unusable.detail())));
        }
    }

    /** A renderer in a version; {@link Templates#OWN} is what came with the house style or the product. */
    ReleaseRenderer renderer(int version) {
        if (version == Templates.OWN) {
            return DocxRenderers.inHouseStyle(style);
        }
        byte[] docx = templates
                .content(version)
                .orElseThrow(() -> new IllegalStateException("no version " + version + " of the template"));
        return DocxRenderers.in(docx, style);
    }

    /** The template of the house style, else the one that came with the product: a start for the next version. */
    public byte[] own() {
        return style.wordTemplateIfAny().map(WordTemplate::bytes).orElseGet(DocxRenderers::shipped);
    }

    /** A sample release, set in a version and marked as a preview on every page. */
    public byte[] sample(int version, Language language) {
        List<String> lines = sampleWords(language).lines().toList();
        ReleaseText text = new ReleaseText(
                        language,
                        lines.get(0),
                        lines.get(1),
                        new Dateline(organization.city(language), LocalDate.of(2026, 1, 5)),
                        new Prose(String.join("\n", lines.subList(2, lines.size()))),
                        Prose.EMPTY,
                        organization.contacts(),
                        organization.boilerplate(language).orElse(null),
                        null)
                .inOrthotypography();
        return renderer(version)
                .render(new ReleaseDocument(
                        organization.letterhead(language),
                        ReleaseType.PRESS_RELEASE,
                        new Reference("PR/2026/001"),
                        text,
                        List.of(),
                        null,
                        SAMPLE_TIME,
                        ReleaseDocument.Standing.PREVIEW));
    }

    private static String sampleWords(Language language) {
        String resource = "sample_" + language.tag() + ".md";
        try (InputStream in = WordTemplates.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
