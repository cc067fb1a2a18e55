package org.dateline.core.release;

import static org.dateline.core.release.RefusedException.Reason.EDITION_EXISTS;
import static org.dateline.core.release.RefusedException.Reason.ORIGINAL_GIVEN_UP;
import static org.dateline.core.release.RefusedException.Reason.TOO_EARLY;
import static org.dateline.core.release.RefusedException.Reason.WRONG_STAGE;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.dateline.core.ledger.Act.Verb;
import org.dateline.core.staff.StaffId;
import org.dateline.core.text.Language;

/** A release in other languages: each edition is a release of its own, pinned to the words that it translates. */
public final class ReleaseEditions {

    private static final String WHAT = "be translated";

    /** What was given up, or taken back, is not translated. */
    private static final Stage[] TRANSLATABLE = {
        Stage.DRAFT, Stage.IN_REVIEW, Stage.AWAITING_APPROVAL, Stage.APPROVED, Stage.PUBLISHED
    };

    private final Release release;

    ReleaseEditions(Release release) {
        this.release = release;
    }

    /**
     * The first draft of an edition of this release, in another language and under the same reference.
     *
     * @param first with the words that are to be translated
     * @param standing the languages of the editions that it has and that were not given up
     */
    public Release begin(ReleaseId id, Revision first, Collection<Language> standing) {
        ReleaseState state = release.state();
        release.expect(WHAT, TRANSLATABLE);
        if (state.correctsIfAny().isPresent()) {
            throw release.refusal(WRONG_STAGE, WHAT);
        }
        Language language = first.text().language();
        if (language == state.language() || standing.contains(language)) {
            throw release.refusal(EDITION_EXISTS, WHAT);
        }
        release.record(Verb.EDITION_BEGUN, first.author(), first.at(), language.tag());
        return Release.draft(id, state.reference(), state.type(), state.visitIfAny(), first);
    }

    /**
     * This edition says what its original says now. It goes with the text that is reviewed, so only a draft is pinned.
     *
     * @param standing the release with the text that holds: the original, or what corrects it in public
     */
    public Edition pinTo(Release original, Release standing, StaffId by, Instant at) {
        release.expect("be pinned", Stage.DRAFT);
        original.expect(WHAT, TRANSLATABLE);
        Revision.Mark translated = standing.currentRevision();
        String what = "%s %d %s"
                .formatted(
                        original.state().language().tag(),
                        translated.number(),
                        translated.fingerprint().hex());
        String correction = standing.id().equals(original.id())
                ? ""
                : " " + standing.state().reference().value();
        release.record(Verb.PINNED, by, at, what + correction);
        return new Edition(release.id(), original.id(), standing.id(), translated.number(), translated.fingerprint());
    }

    /**
     * Refuses unless this edition may be public: its original stands, and no word of it is under embargo any more. It may be
     * public before its original.
     *
     * @param embargo of the original's text
     */
    public void expectOriginalOpen(Release original, Optional<Embargo> embargo, Instant now) {
        String what = "be published";
        if (!Arrays.asList(TRANSLATABLE).contains(original.stage())) {
            throw release.refusal(ORIGINAL_GIVEN_UP, what);
        }
        if (original.stage() != Stage.PUBLISHED
                && embargo.filter(e -> !e.hasLiftedAt(now)).isPresent()) {
            throw release.refusal(TOO_EARLY, what);
        }
    }
}
