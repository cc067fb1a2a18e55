package org.dateline.workflow.notice;

import org.dateline.workflow.background.BackgroundLook;
import org.springframework.stereotype.Component;

/** Looks what has become due: reminders, failed steps, daily mails. */
@Component
class NoticeWorker extends BackgroundLook {

    private final ReminderDesk reminders;
    private final NoticeDesk notices;

    NoticeWorker(ReminderDesk reminders, NoticeDesk notices) {
        super("notices");
        this.reminders = reminders;
        this.notices = notices;
    }

    @Override
    public void look() {
        reminders.pressing().forEach(reminders::remind);
        reminders.failed().forEach(reminders::tellOfFailure);
        notices.waitingForTheirMail().forEach(notices::writeDaily);
    }
}
