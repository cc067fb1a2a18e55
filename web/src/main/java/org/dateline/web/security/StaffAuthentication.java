package org.dateline.web.security;

import java.util.Collection;
import org.dateline.core.staff.Role;
import org.dateline.core.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Says to Spring Security that a member of the staff has signed in, and with which roles. It is made anew for each request. */
public final class StaffAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final transient SignedIn principal;

    public StaffAuthentication(StaffMember member) {
        super(authorities(member));
        principal = new SignedIn(member);
        setAuthenticated(true);
    }

    private static Collection<GrantedAuthority> authorities(StaffMember member) {
        return member.roles().stream()
                .map(Role::name)
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    @Override
    public SignedIn getPrincipal() {
        return principal;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }
}
