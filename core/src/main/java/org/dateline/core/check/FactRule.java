package org.dateline.core.check;

import java.util.List;
import org.dateline.core.visit.VisitRecord;

/** One thing in which a text agrees with the visit that it tells. */
interface FactRule {

    List<Finding> check(CheckedText text, VisitRecord record);
}
