package org.dateline.workflow.visit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.core.picture.Picture;
import org.dateline.core.picture.PictureIntake;
import org.dateline.core.picture.Pictures;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.visit.Photo;
import org.dateline.core.visit.StaleVisitException;
import org.dateline.core.visit.Visit;
import org.dateline.core.visit.VisitId;
import org.dateline.core.visit.VisitRecord;
import org.dateline.core.visit.VisitSearch;
import org.dateline.core.visit.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Where press officers record visits, and everybody at the desk looks them up. */
@Service
@Transactional
public class VisitDesk {

    private final Visits visits;
    private final SharedPeople people;
    private final Staff staff;
    private final Pictures pictures;
    private final PictureIntake intake;
    private final TransactionTemplate transactions;
    private final Clock clock;

    VisitDesk(
            Visits visits,
            SharedPeople people,
            Staff staff,
            Pictures pictures,
            PictureIntake intake,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.visits = visits;
        this.people = people;
        this.staff = staff;
        this.pictures = pictures;
        this.intake = intake;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Visit> find(VisitId id) {
        return visits.find(id);
    }

    /** Every visit, the latest first. */
    @Transactional(readOnly = true)
    public List<Visit> all() {
        return visits.all();
    }

    /** All that is on record about the visit: what a text about it is compared with. */
    @Transactional(readOnly = true)
    public Optional<VisitRecord> record(VisitId id) {
        return visits.record(id);
    }

    /**
     * Some of the visits that somebody looks for, the latest first.
     *
     * @param after the place behind which they are; null to begin with the latest
     */
    @Transactional(readOnly = true)
    public List<Visit> find(VisitSearch search, Visits.@Nullable Place after, int most) {
        return visits.find(search, after, most);
    }

    /** A photo of one of the visit's meetings; empty if the visit has none with that digest. */
    @Transactional(readOnly = true)
    public Optional<Picture> photo(VisitId id, String digest) {
        return visits.find(id).stream()
                .flatMap(visit -> visit.photos().stream())
                .map(Photo::picture)
                .filter(digest::equals)
                .findFirst()
                .flatMap(pictures::find);
    }

    /**
     * Takes in a picture that was taken at a meeting.
     *
     * @param version of the visit that the officer had before them
     * @param meeting its place among the visit's meetings, counted from 0
     * @param upload the file as somebody has it
     * @param words makes the photo of the picture's digest
     * @throws org.dateline.core.staff.NotEntitledException unless a press officer does it
     * @throws org.dateline.core.picture.UnusablePictureException if it is no picture that the office can use
     * @throws StaleVisitException if somebody else saved the visit since it was opened
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void addPhoto(
            VisitId id, long version, int meeting, byte[] upload, Function<String, Photo> words, StaffId by) {
        transactions.executeWithoutResult(begun -> expect(id, version, meeting, by));
        // A large picture takes seconds: no connection waits for it.
        Picture picture = intake.take(upload);
        transactions.executeWithoutResult(begun -> {
            Visit visit = expect(id, version, meeting, by);
            pictures.save(picture, by, clock.instant());
            visits.save(visit.withPhoto(meeting, words.apply(picture.digest())));
        });
    }

    private Visit expect(VisitId id, long version, int meeting, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER);
        return visits.find(id)
                .filter(visit ->
                        visit.version() == version && meeting < visit.meetings().size())
                .orElseThrow(() -> new StaleVisitException(id));
    }

    /**
     * Records a visit, or what changed of it, and with it the people whom it names and of whom there was no record yet.
     *
     * @throws org.dateline.core.staff.NotEntitledException unless a press officer does it
     * @throws StaleVisitException if somebody else saved it since it was opened
     * @throws IllegalArgumentException if it has a photo that is none of the office's pictures
     */
    public Visit record(Visit visit, StaffId by) {
        staff.entitled(by, Role.PRESS_OFFICER);
        if (visit.photos().stream()
                .anyMatch(photo -> pictures.outline(photo.picture()).isEmpty())) {
            throw new IllegalArgumentException(
                    "a photo of the visit " + visit.id() + " is none of the office's pictures");
        }
        return visits.save(people.in(visit, visits.find(visit.id())));
    }
}
