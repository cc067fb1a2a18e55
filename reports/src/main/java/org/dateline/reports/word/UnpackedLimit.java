package org.dateline.reports.word;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;

/** Counts the bytes that come out of one document, over all its parts. */
final class UnpackedLimit {

    /** More came out than a document holds. */
    static final class ExceededException extends IOException {
        @Serial
        private static final long serialVersionUID = 1;

        ExceededException() {
            super("too many bytes unpacked");
        }
    }

    private long left;

    UnpackedLimit(long most) {
        left = most;
    }

    InputStream over(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                count(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                int read = super.read(bytes, offset, length);
                count(Math.max(read, 0));
                return read;
            }
        };
    }

    private void count(int bytes) throws ExceededException {
        left -= bytes;
        if (left < 0) {
            throw new ExceededException();
        }
    }
}
