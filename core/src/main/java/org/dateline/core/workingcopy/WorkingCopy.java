package org.dateline.core.workingcopy;

import java.time.Instant;
import java.util.Map;
import org.dateline.core.release.ReleaseId;
import org.dateline.core.staff.StaffId;

/**
 * What somebody has typed into a release's form and not yet saved. It is no revision: only they see its words, and others
 * see that they are writing.
 *
 * @param base the number of the revision that the writer had before them
 * @param version counts how often it was kept, from 1
 * @param page in which it was typed, as the browser numbers its windows; empty if no script ran there
 * @param fields of the form by their names, as typed, right or wrong
 * @param at when it was last kept
 */
public record WorkingCopy(
        ReleaseId release, StaffId by, int base, int version, String page, Map<String, String> fields, Instant at) {

    private static final int LONGEST_NAME = 60;

    public WorkingCopy {
        fields = Map.copyOf(fields);
        if (page.length() > 40
                || fields.keySet().stream().anyMatch(name -> name.isEmpty() || name.length() > LONGEST_NAME)) {
            throw new IllegalArgumentException("a field's or page's name is too long");
        }
    }

    /** Whether whoever has this version before them, or types in this page, may write over it and loses nothing. */
    public boolean isKnownTo(String otherPage, int seen) {
        return version == seen || !page.isEmpty() && page.equals(otherPage);
    }

    /** Without words: it may come into a log. */
    @Override
    public String toString() {
        return "WorkingCopy[release=" + release + ", by=" + by + ", base=" + base + ", version=" + version + "]";
    }
}
