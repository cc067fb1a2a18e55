package org.dateline.web.newsroom;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Whoever comes without an address comes to the newsroom. */
@Controller
class FrontDoor {

    @GetMapping("/")
    String show() {
        return "redirect:/newsroom";
    }
}
