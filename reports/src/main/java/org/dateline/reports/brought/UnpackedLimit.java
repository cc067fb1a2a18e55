package org.dateline.reports.brought;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Counts the bytes that come out of one packed file, over all its parts: little packed may be much unpacked. */
public final class UnpackedLimit {

    /** More came out than a document holds. */
    public static final class ExceededException extends IOException {
        @Serial
        private static final long serialVersionUID = 1;

        ExceededException() {
            super("too many bytes unpacked");
        }
    }

    private long left;

    /** @param most in bytes */
    public UnpackedLimit(long most) {
        left = most;
    }

    /** Ours, or that of Apache POI, which knows no exception of its own for it. */
    public static boolean isExceeded(@Nullable Throwable thrown) {
        return thrown instanceof ExceededException
                || (thrown instanceof IOException
                        && String.valueOf(thrown.getMessage()).startsWith("Zip bomb"));
    }

    /** What is read through it counts. */
    public InputStream over(InputStream in) {
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
