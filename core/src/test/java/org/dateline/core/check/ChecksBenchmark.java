package org.dateline.core.check;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.release.ReleaseText;
import org.dateline.core.release.ReleaseTexts;
import org.dateline.core.text.Dateline;
import org.dateline.core.text.Language;
import org.dateline.core.text.Prose;
import org.dateline.core.visit.VisitRecord;

/** How long all rules take on a release of two pages: docs/performance.md. No test; started by hand. */
final class ChecksBenchmark {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM = 30;
    private static final int ROUNDS = 60;
    private static final int TWO_PAGES = 7_000;

    private ChecksBenchmark() {}

    public static void main(String[] arguments) {
        Checks checks = new Checks(Severities.ORDINARY);
        VisitRecord record = CorpusRecords.nairobi();
        String page = CorpusText.in("corpus-unseen.txt").stream()
                .filter(text -> text.text().language() == Language.ENGLISH)
                .map(text -> text.text().body().source())
                .collect(Collectors.joining("\n\n"));
        String body = page.substring(0, TWO_PAGES);
        long[] times = new long[ROUNDS];
        int findings = 0;
        for (int i = -WARM; i < ROUNDS; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            findings = checks.of(text(body), record, any -> true).size();
            if (i >= 0) {
                times[i] = THREADS.getCurrentThreadCpuTime() - start;
            }
        }
        Arrays.sort(times);
        try (PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8)) {
            List.of(0, ROUNDS / 2, ROUNDS * 9 / 10).forEach(at -> out.printf("%.2f ms%n", times[at] / 1_000_000.0));
            out.println(findings + " findings in " + body.length() + " characters: best, median, 90 %");
        }
    }

    /** Read anew each time, as for a new revision. */
    private static ReleaseText text(String body) {
        ReleaseText form = ReleaseTexts.complete();
        return new ReleaseText(
                Language.ENGLISH,
                "High Commissioner ends visit to Kenya",
                "",
                new Dateline("Geneva", LocalDate.of(2024, 2, 16)),
                new Prose(body),
                Prose.EMPTY,
                form.contacts(),
                form.boilerplate(),
                null);
    }
}
