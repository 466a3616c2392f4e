package nightdesk.job;

import java.io.IOException;
import java.nio.file.Files;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.store.Database;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs the nightly job. Apart from {@link NightDesk}, which must take the lock before any class of the batch framework is loaded. */
final class JobLauncher {
    private static final Logger LOG = LoggerFactory.getLogger(JobLauncher.class);

    private JobLauncher() {}

    /** Runs the job; gives what stopped it, null if nothing did. */
    static @Nullable NightdeskException launch(Night night) {
        try (ConfigurableApplicationContext context = BatchContext.start(night)) {
            JobExecution execution = context.getBean(JobOperator.class)
                    .start(
                            context.getBean(Job.class),
                            new JobParametersBuilder()
                                    .addString("now", night.now().toString())
                                    .addString(
                                            "journal", night.tools().journal().head())
                                    .addString(
                                            "edition",
                                            String.valueOf(night.request().edition()))
                                    .addString("replayed", Boolean.toString(night.isReplayed()))
                                    .addString("nonce", Long.toString(System.nanoTime()))
                                    .toJobParameters());
            if (execution.getStatus() == BatchStatus.COMPLETED) {
                return null;
            }
            Throwable first = null;
            for (Throwable failure : execution.getAllFailureExceptions()) {
                first = first == null ? failure : first;
                NightdeskException known = knownIn(failure, night);
                if (known != null) {
                    return known;
                }
            }
            return bug(first, "the job ended as " + execution.getStatus());
        } catch (org.springframework.batch.core.job.JobExecutionException | RuntimeException | OutOfMemoryError e) {
            NightdeskException known = knownIn(e, night);
            return known == null ? bug(e, "the job could not be run") : known;
        }
    }

    /** The failure in the terms of the product; null if it is a bug. */
    static @Nullable NightdeskException knownIn(Throwable failure, Night night) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof NightdeskException known) {
                return known.kind() == FaultKind.STORAGE && isOfDatabase(known) ? databaseFailed(night, known) : known;
            }
            if (one instanceof OutOfMemoryError) {
                return new NightdeskException(
                        FaultKind.STORAGE,
                        "The memory did not suffice (" + one.getMessage()
                                + "). Nothing was published. Give the program more with NIGHTDESK_JAVA_OPTS=-Xmx4g, then run 'nightdesk resume'.",
                        one);
            }
            if (Database.hasFailed(one)) {
                return databaseFailed(night, one);
            }
            if (one instanceof IOException) {
                return new NightdeskException(
                        FaultKind.STORAGE,
                        "The disk failed (" + firstLine(one)
                                + "). Nothing was published. Make room or repair the disk, then run 'nightdesk resume'.",
                        one);
            }
        }
        return null;
    }

    private static NightdeskException databaseFailed(Night night, Throwable failure) {
        boolean published =
                night.hasEdition() && Files.exists(night.tools().published().folder(night.run()));
        return Database.failed(night.request().data(), published, failure);
    }

    private static boolean isOfDatabase(NightdeskException fault) {
        for (Throwable one = fault.getCause(); one != null; one = one.getCause()) {
            if (Database.hasFailed(one)) {
                return true;
            }
        }
        return false;
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given");
    }

    private static NightdeskException bug(@Nullable Throwable cause, String what) {
        LOG.error("{}", what, cause);
        return new NightdeskException(
                FaultKind.INTERNAL,
                "A bug of the program stopped the run (" + (cause == null ? what : cause)
                        + "). Nothing was published. Please report it with the log.",
                cause);
    }
}
