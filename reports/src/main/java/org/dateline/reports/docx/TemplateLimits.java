package org.dateline.reports.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.dateline.reports.brought.UnpackedLimit;
import org.dateline.reports.docx.UnusableTemplateException.Reason;

/** How large a template may be, packed and unpacked: measured before anything of it is kept. */
final class TemplateLimits {

    /** In bytes: a letterhead with a photograph needs less. */
    static final int MOST_BYTES = 8 << 20;

    static final int MOST_PARTS = 500;
    static final int MOST_UNPACKED = 32 << 20;

    private TemplateLimits() {}

    /** @throws UnusableTemplateException if it is no zip, or more than these limits allow */
    static void check(byte[] docx) {
        if (docx.length > MOST_BYTES) {
            throw new UnusableTemplateException(Reason.TOO_LARGE, docx.length + " bytes, of at most " + MOST_BYTES);
        }
        UnpackedLimit limit = new UnpackedLimit(MOST_UNPACKED);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            int parts = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    throw new UnusableTemplateException(Reason.TOO_LARGE, "more than " + MOST_PARTS + " parts");
                }
                limit.over(zip).transferTo(OutputStream.nullOutputStream());
            }
            if (parts == 0) {
                throw new UnusableTemplateException(Reason.NOT_WORD, "");
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw new UnusableTemplateException(Reason.NOT_WORD, e);
        } catch (UnpackedLimit.ExceededException e) {
            throw new UnusableTemplateException(Reason.TOO_LARGE, "unpacks to more than " + MOST_UNPACKED + " bytes");
        } catch (IOException e) {
            throw new UnusableTemplateException(Reason.BROKEN, e); // cut off
        }
    }
}
