package org.dateline.web.desk.notice;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import java.util.Optional;
import org.dateline.core.notice.NoticeChoice;
import org.dateline.core.notice.NoticeChoice.Delivery;
import org.dateline.core.outbox.MailAddress;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Language;
import org.dateline.web.page.Problems;
import org.jspecify.annotations.Nullable;

/** How somebody wants to be told, as it was typed. What a browser leaves out is empty. */
record NoticeForm(String address, String delivery, String hour, String language) {

    NoticeForm(@Nullable String address, @Nullable String delivery, @Nullable String hour, @Nullable String language) {
        this.address = requireNonNullElse(address, "").strip();
        this.delivery = requireNonNullElse(delivery, "");
        this.hour = requireNonNullElse(hour, "");
        this.language = requireNonNullElse(language, "");
    }

    static NoticeForm of(NoticeChoice choice) {
        return new NoticeForm(
                choice.address(),
                choice.delivery().name(),
                Integer.toString(choice.hour()),
                choice.languageIfAny().map(Language::tag).orElse(""));
    }

    Optional<NoticeChoice> choice(StaffId who, Problems problems) {
        Optional<Delivery> when = Arrays.stream(Delivery.values())
                .filter(each -> each.name().equals(delivery))
                .findFirst();
        if (when.isEmpty()) {
            problems.add("delivery", "notice.problem.delivery");
        }
        if (!address.isEmpty() && !MailAddress.isAddress(address)) {
            problems.add("address", "notice.problem.address");
        } else if (address.isEmpty()
                && when.filter(each -> each != Delivery.NONE).isPresent()) {
            problems.add("address", "notice.problem.needed");
        }
        boolean anHour = hour.matches("[01]?\\d|2[0-3]");
        if (!anHour) {
            problems.add("hour", "notice.problem.hour");
        }
        return problems.isEmpty()
                ? when.map(each -> new NoticeChoice(
                        who,
                        address,
                        each,
                        Integer.parseInt(hour),
                        Language.ofTag(language).orElse(null)))
                : Optional.empty();
    }
}
