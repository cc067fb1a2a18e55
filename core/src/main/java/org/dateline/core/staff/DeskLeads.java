package org.dateline.core.staff;

import java.util.Map;

/** Who leads a reviewing desk, and hears when one of its reviews is late. */
public interface DeskLeads {

    /** Those who are named; a desk without a lead is missing. */
    Map<ReviewingDesk, StaffId> all();

    /** Names the lead; whoever was it before is so no longer. */
    void name(ReviewingDesk desk, StaffId lead);
}
