package org.dateline.workflow.engine;

import org.dateline.core.staff.ReviewingDesk;

/** The ids in {@code press-release.bpmn}, {@code withdrawal.bpmn} and {@code required-reviews.dmn}. A test checks each against the files. */
public final class ReleaseBpmn {

    static final String BPMN_FILE = "bpmn/press-release.bpmn";
    static final String WITHDRAWAL_FILE = "bpmn/withdrawal.bpmn";
    static final String DMN_FILE = "dmn/required-reviews.dmn";

    static final String PROCESS = "process_pressRelease";
    static final String DRAFT_RELEASE = "userTask_draftRelease";
    static final String REVIEW_RELEASE = "userTask_reviewRelease";
    /** What holds the reviews of all desks; the engine makes this id of the task's. */
    static final String REVIEWS = REVIEW_RELEASE + "#multiInstanceBody";

    static final String APPROVE_RELEASE = "userTask_approveRelease";
    static final String CHOOSE_HOUR = "userTask_chooseHour";
    static final String HOUR_COMES = "timer_hourComes";
    static final String PUBLISH_RELEASE = "serviceTask_publishRelease";

    static final String WITHDRAWAL = "process_withdrawal";
    static final String GRANT_WITHDRAWAL = "userTask_grantWithdrawal";

    static final String CORRECTION_BEGUN = "correctionBegun";
    static final String RETURNED_TO_DRAFT = "returnedToDraft";
    static final String APPROVED_IN_EMERGENCY = "approvedInEmergency";
    static final String HOUR_CHANGED = "hourChanged";
    static final String ABANDONED = "abandoned";

    static final String REQUIRED_REVIEWS = "decision_requiredReviews";

    /** Follows the release's stage; the gateways read it. */
    public static final String STAGE = "stage";

    /** Whose review it is; each review has its own. */
    static final String DESK = "desk";

    /** The routing table under which the release was begun, as the engine calls it. */
    static final String ROUTING = "routing";

    /** When to publish; null for now. */
    static final String HOUR = "hour";

    /** Who publishes: a sign-in name, or {@code schedule} when the hour comes by itself. */
    public static final String PUBLISHED_BY = "publishedBy";

    private ReleaseBpmn() {}

    static String groupOf(ReviewingDesk desk) {
        return "DESK_" + desk.name();
    }
}
