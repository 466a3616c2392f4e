package nightdesk.schedule;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.store.Database;
import org.jspecify.annotations.Nullable;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.listeners.JobListenerSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Quartz, with its tables in the desk's own database. It rings at an even interval and knows no edition: what a ring finds due is decided by
 * {@link DueEditions}, so that a missed or a double ring loses and doubles nothing. A ring that fails is a failed job of Quartz.
 */
final class Bell implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
    private static final String NAME = "nightdesk";

    private final Scheduler scheduler;
    private volatile @Nullable String lastFailure;
    private final AtomicLong rangAt = new AtomicLong(System.nanoTime());

    private Bell(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** What a ring does. */
    @FunctionalInterface
    interface Ring {
        /**
         * Looks what is due and does it.
         *
         * @throws NightdeskException if something that was due could not be done
         */
        void ring();
    }

    /** The job of Quartz; one at a time. */
    @DisallowConcurrentExecution
    static final class RingJob implements Job {
        private final Ring ring;

        RingJob(Ring ring) {
            this.ring = ring;
        }

        @Override
        public void execute(JobExecutionContext context) throws JobExecutionException {
            try {
                ring.ring();
            } catch (RuntimeException e) {
                throw new JobExecutionException(e.getMessage(), e, false);
            }
        }
    }

    /**
     * Hangs the bell up; it rings at once and then at every interval until it is closed. The database must have been brought up to date.
     *
     * @throws NightdeskException of kind STORAGE if the tables cannot be used
     */
    static Bell hang(Path data, Duration interval, Ring ring) {
        try {
            StdSchedulerFactory factory = new StdSchedulerFactory();
            factory.initialize(properties(data));
            Scheduler scheduler = factory.getScheduler();
            Bell bell = new Bell(scheduler);
            try {
                scheduler.setJobFactory((bundle, unused) -> new RingJob(() -> {
                    bell.rangAt.set(System.nanoTime());
                    ring.ring();
                }));
                scheduler.getListenerManager().addJobListener(bell.new Ringing());
                bell.schedule(interval);
                scheduler.start();
                return bell;
            } catch (SchedulerException | RuntimeException e) {
                bell.close();
                throw e;
            }
        } catch (SchedulerException e) {
            throw new NightdeskException(
                    FaultKind.STORAGE,
                    data + ": the scheduler cannot use its tables in the database (" + e.getMessage()
                            + "). Nothing is served. Start again; if it stays so, run 'nightdesk rebuild'.",
                    e);
        }
    }

    private void schedule(Duration interval) throws SchedulerException {
        JobDetail job = JobBuilder.newJob(RingJob.class)
                .withIdentity("editions")
                .storeDurably()
                .build();
        Trigger trigger = TriggerBuilder.newTrigger()
                .withIdentity("bell")
                .forJob(job)
                .startNow()
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(interval.toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
        // What an earlier process left: its interval may be another.
        scheduler.addJob(job, true);
        if (scheduler.checkExists(trigger.getKey())) {
            scheduler.rescheduleJob(trigger.getKey(), trigger);
        } else {
            scheduler.scheduleJob(trigger);
        }
    }

    /** What Quartz was told of the last ring; empty if it did all that was due. */
    Optional<String> lastFailure() {
        return Optional.ofNullable(lastFailure);
    }

    /** How long ago it rang. */
    Duration sinceRing() {
        return Duration.ofNanos(System.nanoTime() - rangAt.get());
    }

    /** Takes the bell down after the ring that is under way. */
    @Override
    public void close() {
        try {
            scheduler.shutdown(true);
        } catch (SchedulerException e) {
            LOG.warn("The scheduler did not stop as it should ({}).", e.getMessage());
        }
    }

    private static Properties properties(Path data) {
        Properties properties = new Properties();
        properties.setProperty("org.quartz.scheduler.instanceName", NAME);
        properties.setProperty("org.quartz.scheduler.instanceId", NAME);
        properties.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        properties.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        properties.setProperty("org.quartz.threadPool.threadCount", "1");
        properties.setProperty("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
        properties.setProperty(
                "org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.StdJDBCDelegate");
        properties.setProperty("org.quartz.jobStore.dataSource", NAME);
        properties.setProperty("org.quartz.jobStore.useProperties", "true");
        properties.setProperty("org.quartz.dataSource.nightdesk.provider", "hikaricp");
        properties.setProperty("org.quartz.dataSource.nightdesk.driver", "org.h2.Driver");
        properties.setProperty("org.quartz.dataSource.nightdesk.URL", Database.url(data));
        properties.setProperty("org.quartz.dataSource.nightdesk.user", "sa");
        properties.setProperty("org.quartz.dataSource.nightdesk.password", "");
        properties.setProperty("org.quartz.dataSource.nightdesk.maxConnections", "4");
        return properties;
    }

    /** What Quartz says of a ring: a failed one is a line of the log. */
    private final class Ringing extends JobListenerSupport {
        @Override
        public String getName() {
            return NAME;
        }

        @Override
        public void jobWasExecuted(JobExecutionContext context, @Nullable JobExecutionException failure) {
            lastFailure = failure == null ? null : failure.getMessage();
            if (failure != null) {
                LOG.error("{}", failure.getMessage());
            }
        }
    }
}
