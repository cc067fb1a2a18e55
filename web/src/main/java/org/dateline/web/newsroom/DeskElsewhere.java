package org.dateline.web.newsroom;

import org.dateline.web.mail.MailSettings;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Where a newsroom that is a process of its own sends whoever wants releases by mail: it writes nothing down itself. */
@ControllerAdvice
@Profile(NewsroomAlone.PROFILE)
class DeskElsewhere {

    private final MailSettings settings;

    DeskElsewhere(MailSettings settings) {
        this.settings = settings;
    }

    @ModelAttribute("subscriptionAddress")
    String subscriptionAddress() {
        return settings.link("/newsroom/subscriptions");
    }
}
