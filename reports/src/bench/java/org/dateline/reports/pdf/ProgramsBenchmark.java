package org.dateline.reports.pdf;

import java.nio.file.Path;

final class ProgramsBenchmark {
    private ProgramsBenchmark() {}

    static void run(Path folder) {}
}
