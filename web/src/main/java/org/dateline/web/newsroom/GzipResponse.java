package org.dateline.web.newsroom;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * An answer that is compressed as it is written, if it is a text with a strong tag; which, is known when its first byte is
 * written, since the headers are there by then.
 */
final class GzipResponse extends HttpServletResponseWrapper {

    /** A shorter one is not worth it. */
    private static final int SHORTEST = 1024;

    private final Collection<String> known;
    private long declaredLength = -1;
    private @Nullable ServletOutputStream stream;
    private @Nullable PrintWriter writer;
    private @Nullable GZIPOutputStream gzip;

    /** @param known the tags of what whoever asks has already */
    GzipResponse(HttpServletResponse response, Collection<String> known) {
        super(response);
        this.known = known;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        ServletOutputStream begun = stream;
        if (begun == null) {
            begun = begin();
            stream = begun;
        }
        return begun;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        PrintWriter begun = writer;
        if (begun == null) {
            begun = new PrintWriter(new OutputStreamWriter(getOutputStream(), getCharacterEncoding()));
            writer = begun;
        }
        return begun;
    }

    private ServletOutputStream begin() throws IOException {
        String tag = getHeader(HttpHeaders.ETAG);
        if (tag == null || !isCompressible(tag)) {
            declareLength();
            return super.getOutputStream();
        }
        setHeader(HttpHeaders.ETAG, GzipPages.compressed(tag));
        setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        ServletOutputStream plain = super.getOutputStream();
        GZIPOutputStream begun = new GZIPOutputStream(plain);
        gzip = begun;
        return new Compressed(begun, plain);
    }

    private boolean isCompressible(String tag) {
        String type = getContentType();
        return getStatus() == HttpStatus.OK.value()
                && tag.startsWith("\"")
                && type != null
                && (type.startsWith("text/") || type.contains("json") || type.contains("xml"))
                && !containsHeader(HttpHeaders.CONTENT_ENCODING)
                && (declaredLength < 0 || declaredLength >= SHORTEST);
    }

    /** Writes what is left, and the tag of what whoever asks has, if it is that. */
    void finish() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (gzip != null) {
            gzip.finish();
        }
        sayWhatIsKnown();
    }

    @Override
    public void flushBuffer() throws IOException {
        sayWhatIsKnown();
        super.flushBuffer();
    }

    private void sayWhatIsKnown() {
        if (isCommitted()) {
            return;
        }
        String tag = getHeader(HttpHeaders.ETAG);
        if (getStatus() == HttpStatus.NOT_MODIFIED.value()
                && tag != null
                && known.contains(GzipPages.compressed(tag))) {
            setHeader(HttpHeaders.ETAG, GzipPages.compressed(tag));
        }
        if (stream == null) {
            declareLength();
        }
    }

    private void declareLength() {
        if (declaredLength >= 0) {
            super.setContentLengthLong(declaredLength);
        }
    }

    @Override
    public void reset() {
        super.reset();
        forget();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    private void forget() {
        stream = null;
        writer = null;
        gzip = null;
        declaredLength = -1;
    }

    @Override
    public void setContentLength(int length) {
        declaredLength = length;
    }

    @Override
    public void setContentLengthLong(long length) {
        declaredLength = length;
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        if (HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
            declaredLength = value == null ? -1 : Long.parseLong(value);
        } else {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, @Nullable String value) {
        if (HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    private static final class Compressed extends ServletOutputStream {
        private final GZIPOutputStream gzip;
        private final ServletOutputStream plain;

        Compressed(GZIPOutputStream gzip, ServletOutputStream plain) {
            this.gzip = gzip;
            this.plain = plain;
        }

        @Override
        public void write(int octet) throws IOException {
            gzip.write(octet);
        }

        @Override
        public void write(byte[] octets, int from, int length) throws IOException {
            gzip.write(octets, from, length);
        }

        @Override
        public void flush() throws IOException {
            gzip.flush();
        }

        @Override
        public void close() throws IOException {
            gzip.close();
        }

        @Override
        public boolean isReady() {
            return plain.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            plain.setWriteListener(listener);
        }
    }
}
