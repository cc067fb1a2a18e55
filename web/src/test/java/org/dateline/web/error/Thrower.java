package org.dateline.web.error;

import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Throws what a test asks for. */
@Controller
class Thrower {

    private Supplier<RuntimeException> next = IllegalStateException::new;

    void throwNext(Supplier<RuntimeException> exception) {
        next = exception;
    }

    @GetMapping("/desk/thrower")
    String show() {
        throw next.get();
    }
}
