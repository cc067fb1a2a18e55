package org.dateline.workflow.intake;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/** Goes through the files that wait, one at a time, from the start of the application to its end. */
@Component
class BatchWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BatchWorker.class);
    private static final long BETWEEN_LOOKS_SECONDS = 2;
    private static final long TO_FINISH_SECONDS = 20;

    private final IntakeDesk desk;
    private @Nullable ScheduledExecutorService looks;

    BatchWorker(IntakeDesk desk) {
        this.desk = desk;
    }

    @Override
    public synchronized void start() {
        CustomizableThreadFactory threads = new CustomizableThreadFactory("batch-");
        threads.setDaemon(true);
        looks = Executors.newSingleThreadScheduledExecutor(threads);
        looks.scheduleWithFixedDelay(this::takeAll, BETWEEN_LOOKS_SECONDS, BETWEEN_LOOKS_SECONDS, TimeUnit.SECONDS);
    }

    private void takeAll() {
        try {
            while (isRunning() && desk.takeNext()) {
                LOG.debug("one file of a batch taken");
            }
        } catch (RuntimeException trouble) {
            // The database is away, or two nodes met: the file waits, and the next look tries again.
            LOG.warn("a file of a batch waits on: {}", trouble.getClass().getName());
        }
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService running = looks;
        looks = null;
        if (running != null) {
            running.shutdown();
            try {
                running.awaitTermination(TO_FINISH_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return looks != null;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
