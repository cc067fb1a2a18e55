package org.dateline.web.page;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file that somebody sends with a form. */
public final class Upload {

    private Upload() {}

    /**
     * The bytes of a file, and of one that is too large one byte more than may be: enough to see that it is.
     *
     * @return empty if none was sent
     */
    public static byte[] bytes(@Nullable MultipartFile file, int most) throws IOException {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(most + 1);
        }
    }
}
