package org.dateline.web.desk.release;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.ledger.Act;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Language;
import org.dateline.web.page.PageWords;

/**
 * What the ledger keeps beside an act (desks, hours, fingerprints), as a page says it. The ledger's own form is for programs.
 *
 * @param names of the staff
 */
record ActWords(PageWords words, Map<StaffId, String> names) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    /** Empty if there is nothing to say. What stands in the ledger in another form, by another version, is said as it stands. */
    String of(Act act) {
        try {
            return said(act);
        } catch (RuntimeException inAnotherForm) {
            return act.detail();
        }
    }

    private String said(Act act) {
        String detail = act.detail();
        return switch (act.verb()) {
            case SUBMITTED -> submitted(detail);
            case REVIEW_CLAIMED, REVIEW_GIVEN_BACK, CLEARED, CHANGES_REQUESTED, DESK_ADDED -> ofDesk(detail);
            case REVIEW_HANDED_OVER, STOOD_IN -> ofDesk(withName(detail));
            case WARNING_DISMISSED -> detail.split(": ", 2)[1];
            case DISMISSAL_TAKEN_BACK -> "";
            case SCHEDULED -> hour(detail);
            case EDITION_BEGUN -> Language.withTag(detail).nativeName();
            case PINNED -> pinned(detail.split(" "));
            case PUBLISHED -> documents(detail);
            case THREAD_OPENED, THREAD_RESOLVED, THREAD_REOPENED, SUGGESTION_TAKEN -> say("release.part." + detail);
            case GUEST_ANSWERED -> answered(detail.split(": ", 2));
            default -> detail;
        };
    }

    /** "PROTOCOL LEGAL by 2": of the desks, at least two people. */
    private String submitted(String detail) {
        String[] parts = detail.split(" by ");
        String desks = Arrays.stream(parts[0].split(" "))
                .map(this::desk)
                .filter(desk -> !desk.isEmpty())
                .collect(Collectors.joining(", "));
        return parts.length > 1 ? say("release.act.reviewers", desks, parts[1]) : desks;
    }

    /** "PROTOCOL: what they say", or the desk alone. */
    private String ofDesk(String detail) {
        int colon = detail.indexOf(':');
        return colon < 0 ? desk(detail) : desk(detail.substring(0, colon)) + detail.substring(colon);
    }

    private String withName(String detail) {
        int name = detail.indexOf(": ") + 2;
        String id = detail.substring(name);
        return detail.substring(0, name)
                + Optional.ofNullable(names.get(new StaffId(id))).orElse(id);
    }

    private String hour(String detail) {
        String[] parts = detail.split(" ");
        ZoneId chosen = ZoneId.of(parts[1]);
        return HOUR.format(Instant.parse(parts[0]).atZone(chosen)) + " (" + chosen + ")";
    }

    private String pinned(String... parts) {
        String which = parts.length > 3 ? parts[3] : say("release.edition.revision", parts[1]);
        return Language.withTag(parts[0]).nativeName() + ", " + which;
    }

    /** "docx 3f…, pdf a7…": the documents' digests are the ledger's to tell. */
    private static String documents(String detail) {
        return Arrays.stream(detail.split(", "))
                .map(document -> document.split(" ")[0])
                .filter(List.of("pdf", "docx")::contains)
                .map(format -> format.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** "CLEARED: the guest's name". */
    private String answered(String... parts) {
        return parts[1] + ": " + say("guest.verdict." + parts[0]);
    }

    private String desk(String name) {
        return Arrays.stream(ReviewingDesk.values())
                        .anyMatch(desk -> desk.name().equals(name))
                ? say("release.desk." + name)
                : name;
    }

    private String say(String key, Object... arguments) {
        return words.in(Language.ENGLISH, key, arguments);
    }
}
