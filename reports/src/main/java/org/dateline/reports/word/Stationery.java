package org.dateline.reports.word;

import org.dateline.core.intake.Remark;

/** Reads headers and footers: a release has its own, so that each line of them is shown beside the text, once. */
final class Stationery {

    /** What stands for a number that changes from page to page. */
    private static final char PAGE_NUMBER = '#';

    private final Gathered gathered;
    private final FieldCodes fields = new FieldCodes();
    private final StringBuilder line = new StringBuilder();

    private Stationery(Gathered gathered) {
        this.gathered = gathered;
    }

    /** Reads one header or footer. */
    static void read(Element part, Gathered gathered) {
        Stationery stationery = new Stationery(gathered);
        stationery.inside(part);
        stationery.endLine();
    }

    private void inside(Element parent) {
        parent.children().forEach(this::element);
    }

    private void element(Element element) {
        switch (element.name()) {
            case "p", "txbxContent" -> {
                endLine();
                inside(element);
                endLine();
            }
            case "AlternateContent" -> inside(Words.branch(element));
            case "del", "moveFrom" -> {
                gathered.change(Gathered.Author.of(Remark.Kind.DELETED, element), Words.struckOut(element));
                gathered.endChange();
            }
            case "fldChar" -> {
                fields.character(element.attribute("fldCharType"));
                if (element.attribute("fldCharType").equals("separate") && fields.numbersPages()) {
                    line.append(PAGE_NUMBER);
                }
            }
            case "instrText" -> fields.instruction(element.text());
            case "fldSimple" -> {
                if (FieldCodes.numbersPages(element.attribute("instr"))) {
                    line.append(PAGE_NUMBER);
                } else {
                    inside(element);
                }
            }
            case "textpath" -> {
                endLine();
                line.append(element.attribute("string"));
                endLine();
            }
            default -> {
                if (!fields.numbersPages()) {
                    line.append(Words.character(element));
                }
                inside(element);
            }
        }
    }

    private void endLine() {
        if (line.chars().anyMatch(Character::isLetterOrDigit)) {
            gathered.leaveOutOnce(Remark.Kind.STATIONERY, line.toString());
        }
        line.setLength(0);
    }
}
