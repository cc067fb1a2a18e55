package org.dateline.web.security;

import java.util.Locale;
import java.util.Optional;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Compares a name and a password with the staff's. An unknown name takes as long as a wrong password. */
@Component
class StaffSignIn implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(StaffSignIn.class);

    private final Staff staff;
    private final PasswordEncoder passwords;
    private final SignInFailures failures;
    private final String hashOfNobody;

    StaffSignIn(Staff staff, PasswordEncoder passwords, SignInFailures failures) {
        this.staff = staff;
        this.passwords = passwords;
        this.failures = failures;
        this.hashOfNobody = passwords.encode("nobody has this password");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String address = address(attempt.getDetails());
        if (failures.mustWait(name, address)) {
            throw new LockedException("too many attempts");
        }
        Optional<StaffMember> member = known(name, String.valueOf(attempt.getCredentials()));
        if (member.isEmpty()) {
            failures.failed(name, address);
            LOG.info("failed to sign in from {}", address);
            throw new BadCredentialsException("name or password is wrong");
        }
        failures.succeeded(name, address);
        return new StaffAuthentication(member.get());
    }

    private Optional<StaffMember> known(String name, String password) {
        Optional<StaffMember> member = id(name).flatMap(staff::find).filter(StaffMember::active);
        String hash = member.flatMap(m -> staff.passwordHash(m.id()))
                .filter(kept -> !kept.isEmpty())
                .orElse(hashOfNobody);
        return passwords.matches(password, hash) && !hash.equals(hashOfNobody) ? member : Optional.empty();
    }

    private static Optional<StaffId> id(String name) {
        try {
            return Optional.of(new StaffId(name));
        } catch (IllegalArgumentException nobodysName) {
            return Optional.empty();
        }
    }

    private static String address(@Nullable Object details) {
        return details instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
