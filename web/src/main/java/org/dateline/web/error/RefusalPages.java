package org.dateline.web.error;

import jakarta.servlet.http.HttpServletRequest;
import org.dateline.core.compose.UnreadableTextException;
import org.dateline.core.publication.AlreadyPublicException;
import org.dateline.core.release.RefusedException;
import org.dateline.core.release.UnknownReleaseException;
import org.dateline.core.rendition.MissingPictureException;
import org.dateline.core.rendition.UnrenderableTextException;
import org.dateline.core.staff.NotEntitledException;
import org.dateline.core.visit.StaleVisitException;
import org.dateline.workflow.copy.UnknownCopyException;
import org.dateline.workflow.distribution.UnknownSubscriberException;
import org.dateline.workflow.distribution.UnknownSubscriptionException;
import org.dateline.workflow.drafting.UnknownFindingException;
import org.dateline.workflow.guest.UnknownGuestException;
import org.dateline.workflow.review.UnknownThreadException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Which status and which sentence an exception becomes. It stands in one place, for every screen. */
@ControllerAdvice
class RefusalPages {

    private final ErrorLog log;
    private final Rooms rooms;

    RefusalPages(ErrorLog log, Rooms rooms) {
        this.log = log;
        this.rooms = rooms;
    }

    @ExceptionHandler
    ModelAndView refused(RefusedException refused, HttpServletRequest request) {
        ErrorPage page = ErrorPage.of(status(refused.reason()).value());
        return answer(page.saying("refusal." + refused.reason().name()), request, refused);
    }

    static HttpStatus status(RefusedException.Reason reason) {
        return switch (reason) {
            case FOUR_EYES, NOT_ENTITLED, SECOND_PERSON, OWN_WITHDRAWAL -> HttpStatus.FORBIDDEN;
            case HOUR_PAST, HOUR_TOO_FAR, HOUR_UNDER_EMBARGO -> HttpStatus.UNPROCESSABLE_CONTENT;
            case ANOTHER_REVIEWER,
                    NO_EMERGENCY,
                    CHANGES_WANTED,
                    WRONG_STAGE,
                    STALE_REVISION,
                    EDITION_EXISTS,
                    ORIGINAL_GIVEN_UP,
                    OTHER_FINGERPRINT,
                    NOT_ASKED,
                    ALREADY_ASKED,
                    NOBODY_TO_ASK,
                    TAKEN_ON,
                    NOT_APPROVED,
                    TOO_EARLY,
                    NOT_KEPT_BACK,
                    NO_HOUR,
                    NOT_PUBLIC,
                    BEING_CORRECTED,
                    NOTHING_CORRECTED,
                    WITHDRAWAL_ASKED,
                    NO_WITHDRAWAL,
                    OTHER_LANGUAGE -> HttpStatus.CONFLICT;
        };
    }

    @ExceptionHandler({NotEntitledException.class, AccessDeniedException.class})
    ModelAndView forbidden(RuntimeException denied, HttpServletRequest request) {
        return answer(ErrorPage.of(HttpStatus.FORBIDDEN.value()), request, denied);
    }

    @ExceptionHandler
    ModelAndView unknownFinding(UnknownFindingException finding, HttpServletRequest request) {
        ErrorPage page = ErrorPage.of(HttpStatus.CONFLICT.value());
        return answer(page.saying("error.unknownFinding"), request, finding);
    }

    /** Nothing was done: somebody else held the same rows too long. */
    @ExceptionHandler({StaleVisitException.class, AlreadyPublicException.class, ConcurrencyFailureException.class})
    ModelAndView conflict(RuntimeException conflict, HttpServletRequest request) {
        return answer(ErrorPage.of(HttpStatus.CONFLICT.value()), request, conflict);
    }

    @ExceptionHandler
    ModelAndView unrenderable(UnrenderableTextException text, HttpServletRequest request) {
        String character = Character.toString(text.codePoint());
        String name = "U+%04X %s".formatted(text.codePoint(), Character.getName(text.codePoint()));
        ErrorPage page = ErrorPage.of(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return answer(page.saying("error.unrenderable", character, name), request, text);
    }

    @ExceptionHandler
    ModelAndView missing(MissingPictureException picture, HttpServletRequest request) {
        ErrorPage page = ErrorPage.of(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return answer(page.saying("error.missingPicture", picture.digest()), request, picture);
    }

    @ExceptionHandler
    ModelAndView unreadable(UnreadableTextException text, HttpServletRequest request) {
        ErrorPage page = ErrorPage.of(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return answer(page.saying("error.unreadable"), request, text);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException upload, HttpServletRequest request) {
        return answer(ErrorPage.of(HttpStatus.CONTENT_TOO_LARGE.value()), request, upload);
    }

    @ExceptionHandler({
        MethodArgumentTypeMismatchException.class,
        UnknownCopyException.class,
        UnknownGuestException.class,
        UnknownReleaseException.class,
        UnknownSubscriberException.class,
        UnknownSubscriptionException.class,
        UnknownThreadException.class
    })
    ModelAndView nothingThere(RuntimeException noSuchId, HttpServletRequest request) {
        return answer(ErrorPage.of(HttpStatus.NOT_FOUND.value()), request, noSuchId);
    }

    @ExceptionHandler
    ModelAndView anythingElse(Exception unexpected, HttpServletRequest request) {
        int status = unexpected instanceof ErrorResponse response
                ? response.getStatusCode().value()
                : HttpStatus.INTERNAL_SERVER_ERROR.value();
        return answer(ErrorPage.of(status), request, unexpected);
    }

    private ModelAndView answer(ErrorPage page, HttpServletRequest request, Exception cause) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return page.view(log.write(page.status(), request, path, cause), rooms.isDesk(path));
    }
}
