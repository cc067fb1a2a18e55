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

    /** Of what may become much: this much is unpacked before anybody asks how little it was. */
    private static final long ALWAYS = 100_000;

    /** No words are packed so small, only what somebody made to burst. */
    private static final long MOST_TIMES = 500;

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
        return new Counted(in, Long.MAX_VALUE);
    }

    /**
     * The same for one packed file alone, which may not become too many times as large.
     *
     * @param packed how large it is, in bytes
     */
    public InputStream over(InputStream in, long packed) {
        return new Counted(in, Math.max(ALWAYS, packed * MOST_TIMES));
    }

    private final class Counted extends FilterInputStream {

        private long leftOfThis;

        Counted(InputStream in, long most) {
            super(in);
            leftOfThis = most;
        }

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

        private void count(int bytes) throws ExceededException {
            left -= bytes;
            leftOfThis -= bytes;
            if (left < 0 || leftOfThis < 0) {
                throw new ExceededException();
            }
        }
    }
}
