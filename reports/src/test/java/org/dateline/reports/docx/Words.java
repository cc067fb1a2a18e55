package org.dateline.reports.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dateline.core.rendition.ReleaseDocument;
import org.dateline.core.text.Block;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.MediaContact;
import org.dateline.core.text.PlainText;
import org.dateline.reports.layout.Labels;

/** The words of a release: those that must be found in its Word document, and those that another reader finds there. */
final class Words {

    private Words() {}

    /** What POI reads, from top to bottom, tables row by row. */
    static String in(XWPFDocument docx) {
        return flat(docx.getBodyElements().stream().map(Words::of).collect(Collectors.joining(" ")));
    }

    private static String of(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            return paragraph.getText();
        }
        return ((XWPFTable) element)
                .getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .map(cell ->
                                cell.getBodyElements().stream().map(Words::of).collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(" "));
    }

    /** What a reader must find, from the document itself and not from its layout. */
    static String expected(ReleaseDocument document) {
        var text = document.text();
        Labels labels = Labels.in(text.language());
        List<String> words = new ArrayList<>();
        if (document.standing() instanceof ReleaseDocument.Standing.Preview) {
            words.add(labels.preview());
        } else if (document.standing() instanceof ReleaseDocument.Standing.EmbargoedCopy copy) {
            words.add(labels.embargoedCopy(copy.recipient()));
        }
        String acronym = document.letterhead().acronym();
        words.add(document.letterhead().organization() + (acronym.isEmpty() ? "" : " (" + acronym + ")"));
        words.add(document.letterhead().unit());
        words.add(String.join(" · ", document.letterhead().addressLines()));
        words.add(labels.type(document.type()));
        words.add(document.reference().value());
        words.add(document.embargoIfAny().map(labels::embargoedUntil).orElse(labels.forImmediateRelease()));
        words.add(text.headline());
        words.add(text.subhead());
        String dateline = text.dateline().in(text.language());
        List<Block> body = text.body().blocks();
        int pictures = Dateline.placeIn(body);
        words.add(PlainText.of(body.subList(0, pictures)));
        words.add(dateline.isEmpty() ? "" : dateline + " –");
        words.add(PlainText.of(body.subList(pictures, body.size())));
        words.add(labels.endMark());
        if (!text.notesToEditors().isEmpty()) {
            words.add(labels.notesToEditors());
            words.add(PlainText.of(text.notesToEditors().blocks()));
        }
        text.boilerplateIfAny().ifPresent(about -> {
            words.add(about.heading());
            words.add(PlainText.of(about.text().blocks()));
        });
        words.add(text.contacts().isEmpty() ? "" : labels.contacts());
        text.contacts().forEach(contact -> words.addAll(contact(contact, labels)));
        document.verifyAtIfAny().ifPresent(address -> {
            words.add(labels.verify());
            words.add(address.getRawAuthority() + address.getRawPath().replaceAll("/[^/]*$", ""));
            words.add(labels.fingerprint(document.fingerprint().shortForm()));
        });
        return flat(String.join(" ", words));
    }

    private static List<String> contact(MediaContact contact, Labels labels) {
        boolean both = !contact.telephone().isEmpty() && !contact.email().isEmpty();
        String night = contact.nightTelephone();
        return List.of(
                contact.name(),
                contact.role(),
                contact.telephone() + (both ? " · " : "") + contact.email(),
                night.isEmpty() ? "" : labels.night() + " " + night);
    }

    private static String flat(String words) {
        return words.replaceAll("[\\u200E\\u200F]", "")
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .strip();
    }
}
