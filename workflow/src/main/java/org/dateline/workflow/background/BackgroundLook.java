package org.dateline.workflow.background;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/** Looks for something to do every two seconds, from the start of the application to its end. */
public abstract class BackgroundLook implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundLook.class);
    private static final long BETWEEN_LOOKS_SECONDS = 2;
    private static final long TO_FINISH_SECONDS = 20;

    private final String name;
    // Not under the lock: a look that asks whether to go on is not held up by the end that waits for it.
    private volatile @Nullable ScheduledExecutorService looks;

    /** @param name of the thread */
    protected BackgroundLook(String name) {
        this.name = name;
    }

    /** Does what there is to do; what is begun when the application ends has twenty seconds. */
    public abstract void look();

    @Override
    public synchronized void start() {
        CustomizableThreadFactory threads = new CustomizableThreadFactory(name + "-");
        threads.setDaemon(true);
        ScheduledExecutorService begun = Executors.newSingleThreadScheduledExecutor(threads);
        looks = begun;
        begun.scheduleWithFixedDelay(this::oneLook, BETWEEN_LOOKS_SECONDS, BETWEEN_LOOKS_SECONDS, TimeUnit.SECONDS);
    }

    private void oneLook() {
        try {
            look();
        } catch (RuntimeException trouble) {
            // The database is away, or two nodes met: it waits, and the next look tries again.
            LOG.warn("{} waits on: {}", name, trouble.getClass().getName());
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
    public boolean isRunning() {
        return looks != null;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
