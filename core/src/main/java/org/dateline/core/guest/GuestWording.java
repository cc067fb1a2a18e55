package org.dateline.core.guest;

import org.dateline.core.link.LinkToken;
import org.dateline.core.outbox.Letter;
import org.dateline.core.release.Reference;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.staff.StaffMember;

/** Puts the request to a guest into words. It is given nothing of the text, and not why they are asked. */
public interface GuestWording {

    Letter request(GuestReview review, Reference reference, ReleaseType type, StaffMember asker, LinkToken token);
}
