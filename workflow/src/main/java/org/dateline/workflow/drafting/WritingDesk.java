package org.dateline.workflow.drafting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.Pictures;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.Releases;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.core.workingcopy.WorkingCopies;
import org.dateline.core.workingcopy.WorkingCopy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what press officers are typing, so that nothing is lost before it is saved; and says who else is typing. */
@Service
@Transactional
public class WritingDesk {

    /** Whoever typed within this time is still writing. */
    private static final Duration PRESENT = Duration.ofMinutes(1);

    /**
     * A window of a browser with a form in it.
     *
     * @param page its own number; empty if no script runs in it
     * @param copy the version of the working copy that it last saw; 0 if it saw none
     */
    public record Window(String page, int copy) {}

    private final Releases releases;
    private final WorkingCopies copies;
    private final Pictures pictures;
    private final Staff staff;
    private final DraftingDesk drafting;
    private final Clock clock;

    WritingDesk(
            Releases releases,
            WorkingCopies copies,
            Pictures pictures,
            Staff staff,
            DraftingDesk drafting,
            Clock clock) {
        this.releases = releases;
        this.copies = copies;
        this.pictures = pictures;
        this.staff = staff;
        this.drafting = drafting;
        this.clock = clock;
    }

    /** What that person typed and did not save. */
    @Transactional(readOnly = true)
    public Optional<WorkingCopy> copy(ReleaseId id, StaffId by) {
        return copies.find(id, by);
    }

    /** A picture that the words show which that person typed and did not save. */
    @Transactional(readOnly = true)
    public Optional<Picture> picture(ReleaseId id, String digest, StaffId by) {
        return copies.find(id, by)
                .filter(copy -> copy.fields().values().stream().anyMatch(words -> words.contains("picture:" + digest)))
                .flatMap(copy -> pictures.find(digest));
    }

    /**
     * Keeps what is being typed. It makes no revision.
     *
     * @param base the number of the revision that the writer had before them
     * @return the version that is kept; empty if the same person typed something else in another window, which stays
     * @throws org.dateline.core.release.RefusedException if the release is no draft
     */
    public Optional<Integer> keep(ReleaseId id, int base, Map<String, String> fields, Window window, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER);
        releases.locked(id).expectDraft();
        Optional<WorkingCopy> last = copies.find(id, by);
        if (last.filter(copy -> !copy.isKnownTo(window.page(), window.copy())
                        && !copy.fields().equals(fields))
                .isPresent()) {
            return Optional.empty();
        }
        int version = last.map(WorkingCopy::version).orElse(0) + 1;
        Instant now = clock.instant();
        copies.save(new WorkingCopy(id, by, base, version, window.page(), fields, now));
        return Optional.of(version);
    }

    /** Gives up what that person typed and did not save. */
    public void discard(ReleaseId id, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER);
        copies.delete(id, by);
    }

    /**
     * Saves a text as {@link DraftingDesk#revise} does. What was typed is saved with it; what was typed in another window
     * is not, and stays.
     *
     * @throws org.dateline.core.release.RefusedException if somebody else saved another text meanwhile
     */
    public void save(ReleaseId id, ReleaseText text, int base, Window window, StaffId by) {
        drafting.revise(id, text, base, by);
        if (copies.find(id, by)
                .filter(copy -> copy.isKnownTo(window.page(), window.copy()))
                .isPresent()) {
            copies.delete(id, by);
        }
    }

    /** Who else is typing into this release now. */
    @Transactional(readOnly = true)
    public List<StaffMember> othersWriting(ReleaseId id, StaffId except) {
        return copies.writingSince(id, clock.instant().minus(PRESENT)).stream()
                .filter(who -> !who.equals(except))
                .flatMap(who -> staff.find(who).stream())
                .toList();
    }
}
