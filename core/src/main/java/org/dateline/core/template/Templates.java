package org.dateline.core.template;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.core.staff.StaffId;

/** Every version of the template, and which of them is in use. */
public interface Templates {

    /** The number in use before anything was brought: the template that came with the product or with the house style. */
    int OWN = 0;

    /** Keeps a template as the next version. It is not in use yet. */
    int add(String name, byte[] docx, StaffId by, Instant at);

    /** The last version first. */
    List<TemplateVersion> all();

    /** Whether there is such a version; {@link #OWN} always is. */
    boolean has(int version);

    Optional<byte[]> content(int version);

    /** The version in which releases are set now; {@link #OWN} if none was ever taken into use. */
    int inUse();

    /** Sets releases in a version from now on; {@link #OWN} goes back to what came with the product. */
    void use(int version, StaffId by, Instant at);
}
