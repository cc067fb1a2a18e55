package org.dateline.core.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Who stands in for whom. What has ended is kept. */
public interface Substitutions {

    /** Names a substitute; whoever was named before for that desk is so no longer. */
    void name(Substitution substitution, Instant at);

    /** Ends it before its day; nothing happens if nobody is named. */
    void end(StaffId absent, ReviewingDesk desk, Instant at);

    /** Those that hold on that day. */
    List<Substitution> on(LocalDate day);
}
