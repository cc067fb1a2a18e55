package org.dateline.web.error;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Where an address belongs. In a newsroom that is a process of its own there is no desk, and no page says that there is one. */
@Component
class Rooms {

    private final boolean deskIsHere;

    Rooms(Environment environment) {
        deskIsHere = !environment.acceptsProfiles(Profiles.of("newsroom"));
    }

    boolean isDesk(String path) {
        return deskIsHere && (path.startsWith("/desk") || path.startsWith("/sign-"));
    }
}
