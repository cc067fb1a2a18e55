package org.dateline.web.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.springframework.stereotype.Component;

/** The terminal in which the application was started: for what somebody has to read now and no log may keep. */
@Component
class Console {

    private final PrintWriter out =
            new PrintWriter(new FileOutputStream(FileDescriptor.out), true, Charset.defaultCharset());

    void print(String lines) {
        out.println(lines);
    }
}
