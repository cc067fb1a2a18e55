package org.dateline.workflow.engine;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.dateline.core.rendition.DocumentSigner;

/** Signs as the tests want it: documents are plain words here, and so is a signature. */
final class Stamp implements DocumentSigner {

    static final String SIGNER = "The Organization";
    static final byte[] MARK = " SIGNED".getBytes(StandardCharsets.UTF_8);

    private volatile State state = State.NONE;

    /** Whether the office has a key, and one that works. */
    enum State {
        NONE,
        READY,
        ENDED
    }

    void be(State now) {
        state = now;
    }

    @Override
    public Optional<Signed> signed(byte[] pdf, Instant at) {
        return switch (state) {
            case NONE -> Optional.empty();
            case READY -> {
                ByteArrayOutputStream copy = new ByteArrayOutputStream();
                copy.writeBytes(pdf);
                copy.writeBytes(MARK);
                yield Optional.of(new Signed(copy.toByteArray(), SIGNER));
            }
            case ENDED -> throw new IllegalStateException("the certificate ended");
        };
    }
}
