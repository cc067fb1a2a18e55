package org.dateline.workflow.engine;

import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The engine shares the application's data source and transactions: a task is completed and its release changed together,
 * or neither.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    private static final String RETRIES = "R3/PT10S";
    private static final String KEEP_HISTORY = "P3650D";
    private static final int WAIT_MILLIS = 1_000;
    private static final int LONGEST_WAIT_MILLIS = 2_000;
    private static final int LOCK_MILLIS = 5 * 60 * 1_000;
    private static final int THREADS = 2;
    private static final int QUEUE = 20;

    @Bean
    @DependsOnDatabaseInitialization
    SpringProcessEngineConfiguration processEngineConfiguration(
            DataSource dataSource, PlatformTransactionManager transactions, SpringJobExecutor jobExecutor) {
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setDatabaseType("postgres"); // H2 in PostgreSQL mode speaks it too
        engine.setDatabaseSchemaUpdate("false"); // Flyway makes the tables
        engine.setDeploymentName("dateline");
        engine.setDeploymentResources(new Resource[] {
            new ClassPathResource(ReleaseBpmn.BPMN_FILE),
            new ClassPathResource(ReleaseBpmn.WITHDRAWAL_FILE),
            new ClassPathResource(ReleaseBpmn.DMN_FILE)
        });
        engine.setDeployChangedOnly(true);
        engine.setIdGenerator(new StrongUuidGenerator()); // the default one makes nodes wait for each other
        engine.setHistory(HistoryLevel.HISTORY_LEVEL_FULL.getName());
        engine.setHistoryTimeToLive(KEEP_HISTORY);
        engine.setEnforceHistoryTimeToLive(true);
        engine.setDefaultSerializationFormat("application/json");
        engine.setJavaSerializationFormatEnabled(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setCmmnEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setFailedJobRetryTimeCycle(RETRIES);
        engine.setCreateIncidentOnFailedJobEnabled(true);
        engine.setJobExecutor(jobExecutor);
        engine.setJobExecutorActivate(false); // JobExecutorLifecycle does, last of all
        engine.setJobExecutorDeploymentAware(false); // every node finishes older versions too
        return engine;
    }

    @Bean
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    SpringJobExecutor jobExecutor() {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("engine-");
        threads.setCorePoolSize(THREADS);
        threads.setMaxPoolSize(THREADS);
        threads.setQueueCapacity(QUEUE);
        threads.initialize();
        SpringJobExecutor executor = new SpringJobExecutor();
        executor.setTaskExecutor(threads);
        executor.setWaitTimeInMillis(WAIT_MILLIS);
        executor.setMaxWait(LONGEST_WAIT_MILLIS); // the default, 60 s, publishes late
        executor.setLockTimeInMillis(LOCK_MILLIS);
        return executor;
    }

    @Bean
    JobExecutorLifecycle jobExecutorLifecycle(SpringJobExecutor jobExecutor) {
        return new JobExecutorLifecycle(jobExecutor);
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }

    @Bean
    DecisionService decisionService(ProcessEngine engine) {
        return engine.getDecisionService();
    }
}
