package org.dateline.web.organization;

import java.util.function.IntFunction;
import org.dateline.core.rendition.Format;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.rendition.ReleaseRenderer;
import org.dateline.core.template.Templates;

/** Sets Word documents in the version of the template that is in use: another node may have taken it into use just now. */
final class TemplateRenderer implements ReleaseRenderer {

    private final Templates templates;
    private final IntFunction<ReleaseRenderer> in;
    private volatile Kept kept;

    /** @param in the renderer in a version */
    TemplateRenderer(Templates templates, IntFunction<ReleaseRenderer> in) {
        this.templates = templates;
        this.in = in;
        this.kept = new Kept(Templates.OWN, in.apply(Templates.OWN));
    }

    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public byte[] render(ReleaseDocument document) {
        int version = templates.inUse();
        Kept now = kept;
        if (now.version() != version) {
            now = new Kept(version, in.apply(version));
            kept = now;
        }
        return now.renderer().render(document);
    }

    private record Kept(int version, ReleaseRenderer renderer) {}
}
