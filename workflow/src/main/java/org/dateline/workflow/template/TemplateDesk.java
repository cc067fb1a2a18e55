package org.dateline.workflow.template;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.template.TemplateCheck;
import org.dateline.core.template.TemplateVersion;
import org.dateline.core.template.Templates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings in the template of Word documents: it is checked, kept as a version, looked at, and only then taken into use. What
 * was approved before keeps the documents that it has.
 */
@Service
@Transactional
public class TemplateDesk {

    private final Templates templates;
    private final TemplateCheck check;
    private final Staff staff;
    private final Clock clock;

    TemplateDesk(Templates templates, TemplateCheck check, Staff staff, Clock clock) {
        this.templates = templates;
        this.check = check;
        this.staff = staff;
        this.clock = clock;
    }

    /** Checks a template and, if releases can be set in it, keeps it as the next version. It is not in use yet. */
    public TemplateCheck.Result bring(String name, byte[] docx, StaffId by) {
        staff.entitled(by, Role.ADMINISTRATOR);
        TemplateCheck.Result result = check.check(docx);
        if (result.usable()) {
            templates.add(name, docx, by, clock.instant());
        }
        return result;
    }

    /**
     * Sets releases in a version from the next document on.
     *
     * @param version {@link Templates#OWN} for what came with the product or the house style
     * @return false if there is no such version
     */
    public boolean use(int version, StaffId by) {
        staff.entitled(by, Role.ADMINISTRATOR);
        if (!templates.has(version)) {
            return false;
        }
        if (version != templates.inUse()) {
            templates.use(version, by, clock.instant());
        }
        return true;
    }

    /** The last version first. */
    public List<TemplateVersion> versions(StaffId by) {
        staff.entitled(by, Role.ADMINISTRATOR);
        return templates.all();
    }

    /** A version's bytes, to be looked at or edited on. */
    public Optional<byte[]> content(int version, StaffId by) {
        staff.entitled(by, Role.ADMINISTRATOR);
        return templates.content(version);
    }

    public int inUse(StaffId by) {
        staff.entitled(by, Role.ADMINISTRATOR);
        return templates.inUse();
    }
}
