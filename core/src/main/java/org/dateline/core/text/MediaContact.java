package org.dateline.core.text;

import java.net.URI;
import java.util.Optional;

/**
 * Somebody whom journalists may call about a release.
 *
 * @param name the person or the desk; never empty
 * @param role what they do or where they are; may be empty
 * @param telephone in international form, as it is to be printed; may be empty
 * @param nightTelephone for calls outside office hours, as it is to be printed; may be empty
 * @param email may be empty
 */
public record MediaContact(String name, String role, String telephone, String nightTelephone, String email) {
    public MediaContact {
        name = OneLine.of(name);
        role = OneLine.of(role);
        telephone = OneLine.of(telephone);
        nightTelephone = OneLine.of(nightTelephone);
        email = OneLine.of(email);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a media contact has a name");
        }
    }

    /** Calls the telephone, if it can be called from everywhere. */
    public Optional<URI> telephoneAddress() {
        return Telephone.address(telephone);
    }

    /** Calls the telephone for the night, if it can be called from everywhere. */
    public Optional<URI> nightTelephoneAddress() {
        return Telephone.address(nightTelephone);
    }
}
