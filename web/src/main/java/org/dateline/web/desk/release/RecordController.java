package org.dateline.web.desk.release;

import org.dateline.core.release.ReleaseId;
import org.dateline.web.page.Download;
import org.dateline.web.security.SignedIn;
import org.dateline.workflow.record.RecordDesk;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Everything that led to a publication, as one file. */
@Controller
@RequestMapping(ReleasesController.PATH + "/{id:[0-9a-f]{32}}/record.zip")
class RecordController {

    private final RecordDesk records;

    RecordController(RecordDesk records) {
        this.records = records;
    }

    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable ReleaseId id, @AuthenticationPrincipal SignedIn signedIn) {
        return records.bundle(id, signedIn.id())
                .map(bundle -> Download.of(bundle.bytes(), "application/zip", bundle.fileName()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
