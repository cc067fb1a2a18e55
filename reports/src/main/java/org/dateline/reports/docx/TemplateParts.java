package org.dateline.reports.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.dateline.reports.brought.BroughtXml;
import org.dateline.reports.docx.TemplateRemark.Kind;
import org.dateline.reports.docx.UnusableTemplateException.Reason;

/** Goes through every part of a template, and refuses what no template may have. */
final class TemplateParts {

    private static final String ATTACHED_TEMPLATE = Word.RELATIONSHIPS + "/attachedTemplate";
    private static final String MAIL_MERGE = Word.RELATIONSHIPS + "/mailMerge";
    private static final int DEEPEST = 200;

    /** ISO/IEC 29500-1, 17.13.5. */
    private static final Set<String> CHANGES = Set.of(
            "ins",
            "del",
            "moveFrom",
            "moveTo",
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "numberingChange",
            "cellIns",
            "cellDel",
            "cellMerge");

    private final List<TemplateRemark> remarks = new ArrayList<>();

    /** What was passed over, so far. */
    List<TemplateRemark> remarks() {
        return remarks;
    }

    void remark(Kind kind, String detail) {
        TemplateRemark remark = new TemplateRemark(kind, detail);
        if (!remarks.contains(remark)) {
            remarks.add(remark);
        }
    }

    /** @throws UnusableTemplateException if something in it runs, fetches or is not decided */
    void check(OPCPackage opened) throws OpenXML4JException, IOException, XMLStreamException {
        for (PackagePart part : opened.getParts()) {
            String type = part.getContentType().toLowerCase(Locale.ROOT);
            if (type.contains("vba") || type.contains("macro")) {
                throw new UnusableTemplateException(Reason.MACROS, "");
            }
            if (!part.isRelationshipPart()) {
                relationships(part, type.endsWith("settings+xml"));
                if (type.contains("wordprocessingml") && type.endsWith("+xml")) {
                    content(part);
                }
            }
        }
    }

    /** Settings stay with the template, and so does what they lead to. */
    private void relationships(PackagePart part, boolean settings) throws OpenXML4JException {
        for (PackageRelationship relationship : part.getRelationships()) {
            String type = relationship.getRelationshipType();
            if (relationship.getTargetMode() != TargetMode.EXTERNAL || type.equals(Links.TYPE)) {
                continue;
            }
            String target = relationship.getTargetURI().toString();
            if (settings && type.equals(ATTACHED_TEMPLATE)) {
                remark(Kind.ATTACHED_TEMPLATE, target);
            } else if (settings && type.startsWith(MAIL_MERGE)) {
                remark(Kind.MAIL_MERGE, "");
            } else {
                throw new UnusableTemplateException(Reason.REACHES_OUT, target);
            }
        }
    }

    private void content(PackagePart part) throws IOException, XMLStreamException {
        XMLStreamReader reader = reader(bytes(part));
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new UnusableTemplateException(Reason.TOO_LARGE, "nested more than " + DEEPEST + " deep");
                    }
                    if (Word.MAIN.equals(reader.getNamespaceURI())) {
                        element(reader.getLocalName());
                    }
                }
                case XMLStreamReader.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    private void element(String name) {
        if (CHANGES.contains(name)) {
            throw new UnusableTemplateException(Reason.TRACKED_CHANGES, "");
        }
        switch (name) {
            case "documentProtection", "writeProtection" -> remark(Kind.PROTECTION, "");
            case "mailMerge" -> remark(Kind.MAIL_MERGE, "");
            case "evenAndOddHeaders" -> remark(Kind.EVEN_PAGES, "");
            default -> {}
        }
    }

    static byte[] bytes(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }

    static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        return BroughtXml.factory().createXMLStreamReader(new ByteArrayInputStream(part));
    }
}
