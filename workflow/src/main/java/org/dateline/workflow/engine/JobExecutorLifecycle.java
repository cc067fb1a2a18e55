package org.dateline.workflow.engine;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.context.SmartLifecycle;

/** Timers run only while everything that they call is up: started last, stopped first. */
final class JobExecutorLifecycle implements SmartLifecycle {

    private final JobExecutor jobExecutor;

    JobExecutorLifecycle(JobExecutor jobExecutor) {
        this.jobExecutor = jobExecutor;
    }

    @Override
    public void start() {
        jobExecutor.start();
    }

    @Override
    public void stop() {
        jobExecutor.shutdown();
    }

    @Override
    public boolean isRunning() {
        return jobExecutor.isActive();
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
