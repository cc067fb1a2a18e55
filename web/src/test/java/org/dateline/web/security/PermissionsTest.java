package org.dateline.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.check.CheckedFinding;
import org.dateline.core.check.Severity;
import org.dateline.core.fingerprint.Fingerprint;
import org.dateline.core.picture.Pictures;
import org.dateline.core.picture.SamplePictures;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.release.ReleaseType;
import org.dateline.core.release.Releases;
import org.dateline.core.release.Schedule;
import org.dateline.core.release.Stage;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.core.staff.Substitution;
import org.dateline.core.staff.Substitutions;
import org.dateline.core.text.Language;
import org.dateline.core.visit.Photo;
import org.dateline.core.visit.SeedVisit;
import org.dateline.core.visit.VisitId;
import org.dateline.core.visit.Visits;
import org.dateline.web.DatelineTest;
import org.dateline.workflow.approval.ApprovalDesk;
import org.dateline.workflow.correction.WithdrawalDesk;
import org.dateline.workflow.drafting.DraftingDesk;
import org.dateline.workflow.inbox.TrackingDesk;
import org.dateline.workflow.publication.PublicationDesk;
import org.dateline.workflow.review.ReviewDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What {@code docs/permissions.md} says of who may do what is what happens, for every role, stage, act and relation. */
@DatelineTest
class PermissionsTest {

    private static final StaffId REVIEWER = new StaffId("reviewer");
    private static final String PASSWORD = "the same for all of them";

    private static final String WARNED = "The Director General met H.E. QIN Gang on Monday, 4 April 2023.";
    private static final int FIRST_ROLE = 3;
    private static final Set<String> DECIDES_ON_WITHDRAWAL = Set.of("withdrawal", "withdrawal-refusal");

    /** How somebody stands to a release: what they wrote of it, and what became of its review. */
    private enum Relation {
        AUTHOR,
        CO_EDITOR,
        OTHER,
        SUBSTITUTE,
        WRITING_SUBSTITUTE,
        HANDED_THE_REVIEW,
        HANDED_IT_AWAY;

        boolean wrote() {
            return this == AUTHOR || this == CO_EDITOR || this == WRITING_SUBSTITUTE;
        }

        boolean hasToDoWithItsReview() {
            return ordinal() > OTHER.ordinal();
        }

        /** Under which name they work here. */
        Relation person() {
            return !hasToDoWithItsReview() ? this : wrote() ? AUTHOR : OTHER;
        }
    }

    /** A release at each stage, whose writers now have this role and no other. */
    private record Case(Role role, Stage stage, ReleaseId release) {}

    @Autowired
    private MockMvc browser;

    @Autowired
    private Staff staff;

    @Autowired
    private Substitutions substitutions;

    @Autowired
    private Releases releases;

    @Autowired
    private Visits visits;

    @Autowired
    private Pictures pictures;

    @Autowired
    private DraftingDesk drafting;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private ApprovalDesk approvals;

    @Autowired
    private PublicationDesk publications;

    @Autowired
    private WithdrawalDesk withdrawals;

    @Autowired
    private TrackingDesk tracking;

    @Autowired
    private PlatformTransactionManager transactions;

    private String hash = "";

    @BeforeEach
    void choosePassword(@Autowired PasswordEncoder passwords) {
        hash = passwords.encode(PASSWORD);
    }

    /** The other tests' office has nobody in it whom they do not know. */
    @AfterEach
    void leave() {
        staff.all().stream()
                .filter(member -> member.id().value().matches(".+\\.(author|co-editor|other)"))
                .map(member -> new StaffMember(member.id(), member.name(), member.roles(), member.desks(), false))
                .forEach(gone -> staff.save(gone, Optional.empty()));
    }

    @Test
    void whatIsDoneToARelease() throws Exception {
        List<List<String>> acts = table("| act | request |");
        assertThat(acts).hasSizeGreaterThan(10);
        Map<String, List<String>> ofReview =
                table("| act of a review |").stream().collect(Collectors.toMap(row -> row.get(0), Function.identity()));
        assertThat(acts).extracting(row -> row.get(0)).containsAll(ofReview.keySet());
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Role role : Role.values()) {
            for (Stage stage : Stage.values()) {
                Case given = new Case(role, stage, release(role, stage));
                for (List<String> act : acts) {
                    List<String> rowOfReview = ofReview.get(act.get(0));
                    for (Relation relation : Relation.values()) {
                        if (rowOfReview == null && relation.ordinal() > Relation.SUBSTITUTE.ordinal()) {
                            continue; // a review that others have makes no difference here
                        }
                        int expected = expected(act, rowOfReview, given, relation);
                        int answer = answer(act.get(1), given, relation);
                        tried++;
                        if (answer != expected) {
                            wrong.add("%s by %s %s at %s: %d, not %d"
                                    .formatted(act.get(0), relation, role, stage, answer, expected));
                        }
                    }
                }
            }
        }
        assertThat(wrong).as("of %d", tried).isEmpty();
        int ways = acts.size() * 4 + ofReview.size() * 3;
        assertThat(tried).isEqualTo(ways * Role.values().length * Stage.values().length);
    }

    @Test
    void whoComesIntoWhichRoom() throws Exception {
        List<List<String>> rooms = table("| address |");
        assertThat(rooms).hasSizeGreaterThan(5);
        for (List<String> room : rooms) {
            for (Role role : Role.values()) {
                int answer = browser.perform(request(HttpMethod.GET, room.get(0))
                                .with(As.member(settled(role, Relation.OTHER, role))))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                assertThat(answer)
                        .as("%s in %s", role, room.get(0))
                        .isEqualTo(room.get(1 + column(role)).equals("yes") ? 200 : 403);
            }
        }
    }

    /** @param ofReview the act's row in the table of those who have to do with a review; null if it has none */
    private static int expected(List<String> act, @Nullable List<String> ofReview, Case given, Relation relation) {
        boolean own = ofReview == null || !relation.hasToDoWithItsReview() || given.role() == Role.ADMINISTRATOR;
        String may = own ? act.get(FIRST_ROLE + column(given.role())) : ofReview.get(relation.ordinal() - 2);
        String stages = act.get(2);
        boolean reading = act.get(1).startsWith("GET");
        if (may.equals("no")) {
            return 403;
        }
        boolean fits = stages.equals("every")
                || Arrays.asList(stages.split(", "))
                        .contains(given.stage().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        if (!fits) {
            return reading ? 404 : 409;
        }
        assertThat(may).isIn("yes", "unless a writer", "four eyes", "theirs now");
        if (may.equals("four eyes") || may.equals("unless a writer") && relation.wrote()) {
            return 403;
        }
        if (may.equals("theirs now")) {
            return 409;
        }
        return reading ? 200 : 302;
    }

    private static int column(Role role) {
        return List.of(Role.PRESS_OFFICER, Role.REVIEWER, Role.APPROVER, Role.ADMINISTRATOR)
                .indexOf(role);
    }

    /** The answer to one request; whatever it did is undone. */
    private int answer(String request, Case given, Relation relation) {
        StaffMember who = settled(given.role(), relation.person(), given.role());
        String[] words = request.split(" ");
        String finding = warning(given.release()).orElse("0".repeat(64));
        String path = "/desk/releases/" + given.release()
                + (words.length > 1 ? "/" + words[1].replace("{finding}", finding) : "");
        AbstractMockHttpServletRequestBuilder<?> begun = path.endsWith("/pictures")
                ? multipart(path)
                        .file(new MockMultipartFile("pictureFile", SamplePictures.MEETING.bytes()))
                        .param("pictureAlternative", "A meeting")
                : request(HttpMethod.valueOf(words[0]), path);
        AbstractMockHttpServletRequestBuilder<?> asked = begun.param(
                        "seen", fingerprint(given.release()).hex())
                .param("password", PASSWORD)
                .param("desk", desk(given.release()).name())
                .param("to", REVIEWER.value())
                .param("otherDesk", ReviewingDesk.SUBJECT_MATTER.name())
                .param("addReason", "A reason.")
                .param("reason", "A reason.")
                .param("finding", finding)
                .param("hour", hour())
                .param("correctionKind", "CORRECTION")
                .param("correctionReason", "A reason.")
                .param("withdrawalReason", "A reason.")
                .param("withdrawalRefusalReason", "A reason.")
                .param("language", "fr")
                .param("name", "A Guest")
                .param("organization", "An agency")
                .param("address", "guest@example.org")
                .param("lastDay", LocalDate.now(ZoneId.of("Europe/Zurich")).toString())
                .param("photo", SamplePictures.MEETING.digest())
                .param("base", "2")
                .param("headline", "Another headline")
                .param("city", "Geneva")
                .param("date", "2023-04-06")
                .param("body", "Another body.")
                .with(As.member(who))
                .with(csrf());
        Integer status = new TransactionTemplate(transactions).execute(transaction -> {
            transaction.setRollbackOnly();
            if (given.stage() == Stage.PUBLISHED && DECIDES_ON_WITHDRAWAL.contains(words[words.length - 1])) {
                withdrawals.ask(given.release(), "A reason.", new StaffId("author"));
            }
            if (relation.hasToDoWithItsReview() && given.role() != Role.ADMINISTRATOR) {
                become(relation, who.id(), given);
            }
            try {
                return browser.perform(asked).andReturn().getResponse().getStatus();
            } catch (Exception failed) {
                throw new IllegalStateException(request, failed);
            }
        });
        return status == null ? 0 : status;
    }

    /** They stand in for a reviewer; and the review was handed to them, or away by them, as long as there is one. */
    private void become(Relation relation, StaffId who, Case given) {
        ReviewingDesk desk = desk(given.release());
        LocalDate tomorrow = LocalDate.now(ZoneId.of("Europe/Zurich")).plusDays(1);
        substitutions.name(new Substitution(REVIEWER, desk, who, tomorrow), Instant.now());
        if (given.stage() == Stage.IN_REVIEW && relation == Relation.HANDED_THE_REVIEW) {
            reviews.claim(given.release(), desk, REVIEWER);
            reviews.handOver(given.release(), desk, who, REVIEWER);
        } else if (given.stage() == Stage.IN_REVIEW && relation == Relation.HANDED_IT_AWAY) {
            reviews.claim(given.release(), desk, who);
            reviews.handOver(given.release(), desk, REVIEWER, who);
        }
    }

    private static Schedule inTwoDays() {
        return new Schedule(Instant.now().plus(Duration.ofDays(2)), ZoneId.of("Europe/Zurich"));
    }

    private static String hour() {
        return LocalDateTime.now(ZoneId.of("Europe/Zurich"))
                .plus(Duration.ofDays(2))
                .withNano(0)
                .withSecond(0)
                .withHour(12)
                .toString();
    }

    private Fingerprint fingerprint(ReleaseId id) {
        return releases.find(id).orElseThrow().fingerprint();
    }

    private ReviewingDesk desk(ReleaseId id) {
        return releases.find(id).orElseThrow().state().requiredReviews().stream()
                .findFirst()
                .orElse(ReviewingDesk.PROTOCOL);
    }

    private Optional<String> warning(ReleaseId id) {
        return tracking.file(id).findings().stream()
                .filter(found -> found.finding().severity() == Severity.WARNING)
                .map(found -> found.finding().id())
                .findFirst();
    }

    /** A visit with a photo that its releases may show. */
    private VisitId visit() {
        pictures.save(SamplePictures.MEETING, new StaffId("author"), Instant.now());
        VisitId id = SeedVisit.ID;
        if (visits.find(id).isEmpty()) {
            visits.save(SeedVisit.toChina()
                    .withPhoto(0, new Photo(SamplePictures.MEETING.digest(), Language.ENGLISH, "A meeting", "", "")));
        }
        return id;
    }

    /** A release at the stage, written by two who had to be officers for it and have only the role now. */
    private ReleaseId release(Role role, Stage stage) {
        StaffId author = settled(role, Relation.AUTHOR, Role.PRESS_OFFICER).id();
        StaffId coEditor = settled(role, Relation.CO_EDITOR, Role.PRESS_OFFICER).id();
        StaffId approver = new StaffId("approver");
        ReleaseId id = drafting.draft(
                ReleaseType.PRESS_RELEASE, Optional.of(visit()), ReleaseTexts.withBody("First words."), author);
        drafting.revise(id, ReleaseTexts.withBody(WARNED), 1, coEditor);
        assertThat(warning(id)).as("a warning to dismiss").isPresent();
        tracking.file(id).findings().stream()
                .filter(CheckedFinding::awaitsDismissal)
                .forEach(found -> drafting.dismiss(id, found.finding().id(), "A sample.", author));
        if (stage == Stage.ABANDONED) {
            drafting.abandon(id, "Called off.", author);
        } else if (stage != Stage.DRAFT) {
            drafting.submit(id, fingerprint(id), author);
            if (stage == Stage.IN_REVIEW || stage == Stage.AWAITING_APPROVAL) {
                approvals.callEmergency(id, fingerprint(id), "A flood.", REVIEWER);
            }
            if (stage != Stage.IN_REVIEW) {
                Set<ReviewingDesk> outstanding =
                        releases.find(id).orElseThrow().reviews().outstanding();
                outstanding.forEach(desk -> reviews.clear(id, desk, fingerprint(id), REVIEWER));
                if (stage != Stage.AWAITING_APPROVAL) {
                    approvals.approve(id, fingerprint(id), approver);
                    if (stage == Stage.PUBLISHED || stage == Stage.WITHDRAWN) {
                        publications.publishNow(id, author);
                        if (stage == Stage.WITHDRAWN) {
                            withdrawals.ask(id, "A reason.", author);
                            withdrawals.grant(id, approver);
                        }
                    } else {
                        publications.schedule(id, inTwoDays(), author);
                    }
                }
            }
        }
        assertThat(releases.find(id).orElseThrow().stage()).isEqualTo(stage);
        Stream.of(Relation.values()).forEach(relation -> settled(role, relation.person(), role));
        return id;
    }

    /** The one who stands to the releases of that role so, with the role that they have now. */
    private StaffMember settled(Role of, Relation relation, Role now) {
        String name = (of + "." + relation).toLowerCase(Locale.ROOT).replace('_', '-');
        StaffMember member = new StaffMember(
                new StaffId(name),
                name,
                Set.of(now),
                now == Role.REVIEWER ? EnumSet.allOf(ReviewingDesk.class) : EnumSet.noneOf(ReviewingDesk.class),
                true);
        staff.save(member, Optional.of(hash));
        return member;
    }

    /** The rows of the table that begins so, its cells without code marks. */
    private static List<List<String>> table(String head) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "docs", "permissions.md"));
        int first = 0;
        while (!lines.get(first).startsWith(head)) {
            first++;
        }
        return lines.stream()
                .skip(first + 2L)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
                        .map(cell -> cell.strip().replace("`", ""))
                        .toList())
                .toList();
    }
}
