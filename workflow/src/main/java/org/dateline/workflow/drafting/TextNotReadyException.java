package org.dateline.workflow.drafting;

import java.util.List;
import org.dateline.core.check.Finding;
import org.dateline.core.release.ReleaseId;

/** A text cannot be submitted as it is. The message counts the findings; it quotes nothing. */
public final class TextNotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    public TextNotReadyException(ReleaseId release, List<Finding> findings) {
        super("release " + release + " has " + findings.size() + " findings that block its submission");
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
