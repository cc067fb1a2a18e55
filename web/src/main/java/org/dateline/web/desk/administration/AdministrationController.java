package org.dateline.web.desk.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.core.ledger.LedgerLine;
import org.dateline.core.ledger.LedgerRow;
import org.dateline.core.rendition.Organization;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.supervision.SupervisionDesk;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Steps that failed, the ledger's head, and the people. */
@Controller
@RequestMapping(AdministrationController.PATH)
class AdministrationController {

    static final String PATH = "/desk/administration";

    private final SupervisionDesk supervision;
    private final Organization organization;

    AdministrationController(SupervisionDesk supervision, Organization organization) {
        this.supervision = supervision;
        this.organization = organization;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn signedIn, Model model) {
        model.addAttribute("failedSteps", supervision.failedSteps(signedIn.id()));
        model.addAttribute("head", supervision.ledgerHead(signedIn.id()));
        model.addAttribute(
                "broken", supervision.firstBrokenLedgerEntry(signedIn.id()).orElse(null));
        model.addAttribute("everybody", supervision.everybody());
        model.addAttribute("zone", organization.zone());
        return "administration/show";
    }

    /** The whole ledger, a row a line, as it stands. */
    @GetMapping("/ledger.jsonl")
    void ledger(@AuthenticationPrincipal SignedIn signedIn, HttpServletResponse response) throws IOException {
        List<LedgerRow> rows = supervision.ledgerAfter(0, signedIn.id());
        response.setContentType("application/jsonl");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Disposition", "attachment; filename=\"ledger.jsonl\"");
        PrintWriter out = response.getWriter();
        while (!rows.isEmpty()) {
            rows.forEach(row -> out.print(LedgerLine.of(row) + "\n"));
            rows = supervision.ledgerAfter(rows.get(rows.size() - 1).number(), signedIn.id());
        }
        out.flush();
    }

    @PostMapping("/failed-steps/{step}/retry")
    String retry(@PathVariable String step, @AuthenticationPrincipal SignedIn signedIn, RedirectAttributes redirected) {
        boolean waits = supervision.retry(step, signedIn.id());
        redirected.addFlashAttribute("done", waits ? "administration.done.retry" : "administration.done.gone");
        return "redirect:" + PATH;
    }
}
