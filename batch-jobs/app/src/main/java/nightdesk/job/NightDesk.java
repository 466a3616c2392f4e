package nightdesk.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import nightdesk.config.Build;
import nightdesk.config.ConfigFiles;
import nightdesk.config.Wiring;
import nightdesk.export.Json;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.job.RunSummary.Ending;
import nightdesk.store.Database;
import nightdesk.store.DeskLock;
import nightdesk.store.Editions;
import nightdesk.store.Journal;
import nightdesk.store.JournalEntry;
import nightdesk.store.Published;
import nightdesk.store.Quarantine;
import nightdesk.store.Vault;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.context.ConfigurableApplicationContext;

/** Makes an edition, from a request to an exit code: takes the lock, opens what is kept, runs the job, writes the summary. */
public final class NightDesk {
    private static final Logger LOG = LoggerFactory.getLogger(NightDesk.class);

    private final Clock clock;
    private final Progress progress;

    public NightDesk(Clock clock, Progress progress) {
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * How a run ended.
     *
     * @param message for a person: why, if it did not end well; else empty
     */
    public record Outcome(int exitCode, String outcome, String message, Map<String, @Nullable Object> summary) {}

    /**
     * Makes the edition that is asked for.
     *
     * @throws NightdeskException before anything was touched: wrong settings, another instance, an unusable data folder
     */
    @SuppressWarnings("try") // The lock is held, not used.
    public Outcome run(RunRequest request, ConfigFiles config, Wiring wiring) {
        Instant startedAt = clock.instant();
        try (DeskLock lock = DeskLock.take(request.data());
                Journal journal = Journal.open(request.data().resolve("journal.jsonl"), request.now());
                Database database = Database.open(request.data(), Build.RULES)) {
            database.editions().discardUnfinished();
            Vault vault = new Vault(request.data().resolve("vault"));
            String configSha256 = vault.put(config.bytes()).sha256();
            Night night = new Night(
                    request,
                    wiring,
                    configSha256,
                    new Night.Tools(
                            vault,
                            journal,
                            database,
                            new Quarantine(request.data().resolve("quarantine")),
                            new Published(request.output())),
                    progress);
            Outcome outcome = make(night, startedAt);
            write(request.output(), outcome);
            return outcome;
        }
    }

    private Outcome make(Night night, Instant startedAt) {
        NightdeskException fault = launch(night);
        progress.end();
        Editions.Published published = night.alreadyPublished();
        if (published != null) {
            Ending ending = ending(night, startedAt, "ALREADY_COMPLETE", 0, null);
            return new Outcome(0, "ALREADY_COMPLETE", "", RunSummary.repeated(night, ending, published.summary()));
        }
        String outcome = fault == null ? completed(night) : outcomeOf(fault.kind());
        int exitCode = fault == null
                ? (outcome.equals("COMPLETE") ? 0 : 3)
                : fault.kind().exitCode();
        String message = fault == null ? "" : String.valueOf(fault.getMessage());
        if (night.hasEdition()) {
            night.tools().journal().append(night.now(), new JournalEntry.RunEnded(night.run(), 1, outcome, exitCode));
        }
        Ending ending = ending(night, startedAt, outcome, exitCode, fault == null ? null : message);
        return new Outcome(exitCode, outcome, message, RunSummary.document(night, ending));
    }

    private static String completed(Night night) {
        boolean clean = night.counts().quarantined() == 0
                && night.readings().stream()
                        .noneMatch(reading -> reading.status() == nightdesk.store.InputFile.Status.EMPTY);
        return clean ? "COMPLETE" : "COMPLETE_WITH_QUARANTINE";
    }

    private Ending ending(Night night, Instant startedAt, String outcome, int exitCode, @Nullable String error) {
        return new Ending(
                outcome,
                exitCode,
                error,
                startedAt,
                clock.instant(),
                1,
                night.tools().journal().head());
    }

    /** Runs the job; gives what stopped it, null if nothing did. */
    private static @Nullable NightdeskException launch(Night night) {
        try (ConfigurableApplicationContext context = BatchContext.start(night)) {
            JobExecution execution = context.getBean(JobOperator.class)
                    .start(
                            context.getBean(Job.class),
                            new JobParametersBuilder()
                                    .addString("now", night.now().toString())
                                    .addString(
                                            "journal", night.tools().journal().head())
                                    .toJobParameters());
            if (execution.getStatus() == BatchStatus.COMPLETED) {
                return null;
            }
            Throwable cause =
                    execution.getAllFailureExceptions().stream().findFirst().orElse(null);
            return faultOf(cause, "the job ended as " + execution.getStatus());
        } catch (org.springframework.batch.core.job.JobExecutionException e) {
            return faultOf(e, "the job could not be started");
        }
    }

    private static NightdeskException faultOf(@Nullable Throwable cause, String what) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof NightdeskException known) {
                return known;
            }
            if (one instanceof OutOfMemoryError) {
                return new NightdeskException(
                        FaultKind.STORAGE,
                        "The memory did not suffice. Nothing was published. Give the program more with NIGHTDESK_JAVA_OPTS=-Xmx4g, then resume.",
                        one);
            }
        }
        LOG.error("{}", what, cause);
        return new NightdeskException(
                FaultKind.INTERNAL,
                "A bug of the program stopped the run (" + (cause == null ? what : cause)
                        + "). Nothing was published. Please report it with the log.",
                cause);
    }

    private static String outcomeOf(FaultKind kind) {
        return kind.name();
    }

    /** {@code <output>/<edition>/run-<n>.json}, the next free number. */
    private static void write(Path output, Outcome outcome) {
        Object edition = outcome.summary().get("edition");
        if (edition == null) {
            return;
        }
        Path folder = output.resolve(edition.toString());
        try {
            Files.createDirectories(folder);
            int number = 1;
            while (Files.exists(folder.resolve("run-" + number + ".json"))) {
                number++;
            }
            Files.writeString(
                    folder.resolve("run-" + number + ".json"),
                    Json.document(outcome.summary()) + "\n",
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new NightdeskException(
                    FaultKind.STORAGE,
                    folder + ": the run summary cannot be written (" + e.getMessage()
                            + "). Free space or check the rights.",
                    e);
        }
    }
}
