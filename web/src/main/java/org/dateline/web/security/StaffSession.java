package org.dateline.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.dateline.core.staff.Staff;
import org.dateline.core.staff.StaffId;
import org.dateline.core.staff.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps only the sign-in name in the session, and looks the member up at each request: who is deactivated is out at the
 * next click, who gets another role has it at once, and nothing of ours is serialized.
 */
@Component
class StaffSession implements SecurityContextRepository {

    private static final String STAFF_ID = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private final Staff staff;
    private final SecurityContextHolderStrategy contexts = SecurityContextHolder.getContextHolderStrategy();

    StaffSession(Staff staff) {
        this.staff = staff;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = context.getAuthentication();
        if (authentication instanceof StaffAuthentication signedIn) {
            request.getSession(true)
                    .setAttribute(STAFF_ID, signedIn.getPrincipal().getName());
        } else if (authentication == null) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.removeAttribute(STAFF_ID);
            }
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return nameIn(request).isPresent();
    }

    private Optional<StaffMember> member(HttpServletRequest request) {
        return nameIn(request).flatMap(name -> staff.find(new StaffId(name))).filter(StaffMember::active);
    }

    private static Optional<String> nameIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(STAFF_ID));
    }

    /** The database is asked only by a request that wants to know who makes it. */
    private final class Deferred implements DeferredSecurityContext {
        private final HttpServletRequest request;
        private @Nullable SecurityContext context;

        private Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            SecurityContext known = context;
            if (known == null) {
                known = member(request)
                        .<SecurityContext>map(member -> new SecurityContextImpl(new StaffAuthentication(member)))
                        .orElseGet(contexts::createEmptyContext);
                context = known;
            }
            return known;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
