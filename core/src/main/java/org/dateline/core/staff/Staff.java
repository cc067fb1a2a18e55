package org.dateline.core.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Everybody who works at the desk, those who have left included. */
public interface Staff {

    Optional<StaffMember> find(StaffId id);

    List<StaffMember> all();

    /** The hash of the member's password, in the form of Spring Security's Argon2 encoder; empty for an unknown name. */
    Optional<String> passwordHash(StaffId id);

    /** Takes somebody in, or changes what is known of them; the password stays as it is if {@code passwordHash} is empty. */
    void save(StaffMember member, Optional<String> passwordHash);

    /**
     * The member, if they have one of the roles.
     *
     * @throws NotEntitledException if not, or if nobody has that name
     */
    default StaffMember entitled(StaffId id, Role... oneOf) {
        return find(id).filter(member -> Arrays.stream(oneOf).anyMatch(member::may))
                .orElseThrow(() -> new NotEntitledException(id, "act as " + Arrays.toString(oneOf)));
    }
}
