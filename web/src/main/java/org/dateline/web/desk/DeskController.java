package org.dateline.web.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in. */
@Controller
class DeskController {

    @GetMapping("/desk")
    String show() {
        return "desk/show";
    }
}
