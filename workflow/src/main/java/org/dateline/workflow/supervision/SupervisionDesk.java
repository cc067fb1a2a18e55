package org.dateline.workflow.supervision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.ledger.Ledger;
import org.dateline.core.ledger.LedgerHead;
import org.dateline.core.ledger.LedgerRow;
import org.dateline.core.staff.DeskLeads;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.staff.ReviewingDesk;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.dateline.workflow.engine.FailedSteps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the administrator sees what went wrong by itself, and sets it going again. */
@Service
@Transactional
public class SupervisionDesk {

    private final FailedSteps failedSteps;
    private final Ledger ledger;
    private final Staff staff;
    private final DeskLeads leads;

    SupervisionDesk(FailedSteps failedSteps, Ledger ledger, Staff staff, DeskLeads leads) {
        this.failedSteps = failedSteps;
        this.ledger = ledger;
        this.staff = staff;
        this.leads = leads;
    }

    /** Steps that failed every time they were tried. */
    @Transactional(readOnly = true)
    public List<FailedSteps.FailedStep> failedSteps(StaffId by) {
        staff.entitled(by, Role.ADMINISTRATOR);
        return failedSteps.all();
    }

    /**
     * Tries a failed step once more, soon.
     *
     * @return false if it no longer waits for that
     */
    public boolean retry(String failedStep, StaffId by) {
        staff.entitled(by, Role.ADMINISTRATOR);
        return failedSteps.retry(failedStep);
    }

    /** The ledger's last row, to be kept elsewhere. */
    @Transactional(readOnly = true)
    public LedgerHead ledgerHead(StaffId by) {
        staff.entitled(by, Role.ADMINISTRATOR);
        return ledger.head();
    }

    /** The number of the first row of the ledger that was tampered with; empty if all hold. */
    @Transactional(readOnly = true)
    public Optional<Long> firstBrokenLedgerEntry(StaffId by) {
        staff.entitled(by, Role.ADMINISTRATOR);
        return ledger.firstBrokenEntry();
    }

    /** The ledger's rows after the one of that number: some, the first first; none after the last. */
    @Transactional(readOnly = true)
    public List<LedgerRow> ledgerAfter(long number, StaffId by) {
        staff.entitled(by, Role.ADMINISTRATOR);
        return ledger.after(number);
    }

    /** Who leads which desk, and hears when one of its reviews is late. */
    @Transactional(readOnly = true)
    public Map<ReviewingDesk, StaffId> leads(StaffId by) {
        staff.entitled(by, Role.ADMINISTRATOR);
        return leads.all();
    }

    /** Names a desk's lead: somebody who reviews for it. */
    public void nameLead(ReviewingDesk desk, StaffId lead, StaffId by) {
        staff.entitled(by, Role.ADMINISTRATOR);
        if (staff.find(lead).filter(member -> member.speaksFor(desk)).isEmpty()) {
            throw new NotEntitledException(lead, "lead " + desk);
        }
        leads.name(desk, lead);
    }

    /** Everybody who works or worked here. */
    @Transactional(readOnly = true)
    public List<StaffMember> everybody() {
        return staff.all();
    }
}
