package org.dateline.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.dateline.web.page.Problems;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Asks whoever is signed in for the password once more, before an act that they answer for: an unlocked screen is no
 * approval. Wrong answers count, and are slowed down, as failed sign-ins are.
 */
@Component
public class PasswordAgain {

    /** What the password was worth. */
    public enum Answer {
        RIGHT,
        WRONG,
        /** There were too many wrong ones: it was not looked at. */
        WAIT
    }

    private final StaffSignIn signIn;

    PasswordAgain(StaffSignIn signIn) {
        this.signIn = signIn;
    }

    public Answer answer(SignedIn signedIn, String password, HttpServletRequest request) {
        var attempt = new UsernamePasswordAuthenticationToken(signedIn.getName(), password);
        attempt.setDetails(new WebAuthenticationDetails(request));
        try {
            signIn.authenticate(attempt);
            return Answer.RIGHT;
        } catch (LockedException wait) {
            return Answer.WAIT;
        } catch (BadCredentialsException wrong) {
            return Answer.WRONG;
        }
    }

    /** Notes at the field what is wrong with the password, if anything is. */
    public void ask(SignedIn signedIn, String password, String field, HttpServletRequest request, Problems problems) {
        switch (answer(signedIn, password, request)) {
            case WAIT -> problems.add(field, "release.problem.passwordWait");
            case WRONG -> problems.add(field, "release.problem.password");
            case RIGHT -> {}
        }
    }
}
