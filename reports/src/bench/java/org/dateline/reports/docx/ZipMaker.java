package org.dateline.reports.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.dateline.reports.pdf.Maker;

/**
 * The floor: compresses the parts that a document has for itself, which lie ready as bytes, and zips them with the others,
 * which lie ready compressed. Pictures stand in the zip as they are, and are summed up as any zip wants it.
 *
 * @param own the parts in the order of the package; those to be compressed have no compressed form
 * @param level at which the JDK's compressor does it; {@link #OWN} for the renderer's
 */
record ZipMaker(List<Lying> own, int level) implements Maker {

    static final int OWN = -2;

    /** What every document has alike, and the picture, which is not compressed. */
    private static final Set<String> ALIKE =
            Set.of("[Content_Types].xml", "_rels/.rels", "word/styles.xml", "word/settings.xml");

    private static final String FOOTER = "word/footer1.xml";
    private static final String SAME_FOOTER = "word/footer2.xml";

    /** A part as it lies ready. */
    private record Lying(String name, byte[] content, boolean waits, boolean picture, DeflatedPart part) {}

    static ZipMaker of(byte[] docx, List<TemplatePart> copied, int level) {
        List<Lying> own = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : new OpenedDocx(docx).parts().entrySet()) {
            String name = part.getKey();
            boolean picture = name.startsWith("word/media/");
            boolean alike = ALIKE.contains(name)
                    || copied.stream().anyMatch(same -> same.deflated().name().equals(name));
            own.add(new Lying(
                    name,
                    part.getValue(),
                    !alike && !picture && !name.equals(SAME_FOOTER),
                    picture,
                    picture ? DeflatedPart.asItStands(name, part.getValue()) : DeflatedPart.of(name, part.getValue())));
        }
        return new ZipMaker(own, level);
    }

    @Override
    public String name() {
        String which = "only deflating the same parts";
        return switch (level) {
            case OWN -> which + ", by our compressor";
            case Deflater.DEFAULT_COMPRESSION -> which;
            default -> which + ", at level " + level;
        };
    }

    @Override
    public byte[] make() {
        List<DeflatedPart> parts = new ArrayList<>();
        DeflatedPart footer = null;
        for (Lying each : own) {
            DeflatedPart part = each.waits
                    ? deflated(each)
                    : each.picture ? DeflatedPart.asItStands(each.name, each.content) : each.part;
            if (each.name.equals(FOOTER)) {
                footer = part;
            }
            parts.add(each.name.equals(SAME_FOOTER) && footer != null ? footer.named(SAME_FOOTER) : part);
        }
        return PackageWriter.write(parts);
    }

    private DeflatedPart deflated(Lying part) {
        if (level == OWN) {
            return DeflatedPart.of(part.name, part.content);
        }
        // What zlib gives is not kept: the zip is as large as with the renderer's own, and its reader would find other
        // bytes.
        CRC32 crc = new CRC32();
        crc.update(part.content);
        Deflater deflater = new Deflater(level, true);
        try {
            deflater.setInput(part.content);
            deflater.finish();
            byte[] deflated = new byte[part.content.length + 64];
            int length = deflater.deflate(deflated);
            if (!deflater.finished() || length == 0 || crc.getValue() != part.part.crc()) {
                throw new IllegalStateException(part.name);
            }
            return part.part;
        } finally {
            deflater.end();
        }
    }
}
