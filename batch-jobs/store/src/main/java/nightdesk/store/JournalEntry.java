package nightdesk.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nightdesk.edition.Edition;
import org.jspecify.annotations.Nullable;

/** One thing that was done, as a line of the journal. {@link JournalFormat} gives each kind its type and members. */
public sealed interface JournalEntry {
    /** An entry that belongs to a run. */
    sealed interface OfRun extends JournalEntry {
        /** The run it belongs to. */
        RunKey run();
    }

    /**
     * A process began to work on a run.
     *
     * @param edition what it makes, with its window: the end of that is the one time that report bytes know
     * @param attempt from 1; each resume or repetition is one more
     * @param runId the process's name for this attempt
     * @param now the clock of the attempt, {@code --now} or the time it began
     * @param configSha256 the configuration's name in the vault
     * @param programVersion version of the program
     * @param reviseReason why a published edition is made again; absent for revision 1
     */
    record RunOpened(
            Edition edition,
            int attempt,
            String runId,
            Instant now,
            String configSha256,
            String programVersion,
            @Nullable String reviseReason)
            implements OfRun {
        public RunOpened {
            Objects.requireNonNull(edition);
            Objects.requireNonNull(runId);
            Objects.requireNonNull(now);
            Sha256.checked(configSha256);
            Objects.requireNonNull(programVersion);
            if (attempt < 1) {
                throw new IllegalArgumentException("Attempts count from 1, not " + attempt);
            }
        }

        @Override
        public RunKey run() {
            return new RunKey(edition.date(), edition.revision());
        }
    }

    /** Input files that belong to a run; their copies lie in the vault. */
    record FilesRegistered(RunKey run, List<RegisteredFile> files) implements OfRun {
        /** Files in one line at most, so that a line stays small. */
        static final int LIMIT = 500;

        public FilesRegistered {
            Objects.requireNonNull(run);
            files = List.copyOf(files);
            if (files.isEmpty() || files.size() > LIMIT) {
                throw new IllegalArgumentException("A line names 1 to " + LIMIT + " files, not " + files.size());
            }
        }

        /** As many entries as the files need, in their order; none for no files. */
        public static List<FilesRegistered> of(RunKey run, List<RegisteredFile> files) {
            List<FilesRegistered> entries = new ArrayList<>();
            for (int from = 0; from < files.size(); from += LIMIT) {
                entries.add(new FilesRegistered(run, files.subList(from, Math.min(from + LIMIT, files.size()))));
            }
            return List.copyOf(entries);
        }
    }

    /** What else binds a run to be made again (budgets, settings of the environment, files left alone) lies under that name in the vault. */
    record RunPlanned(RunKey run, String planSha256) implements OfRun {
        public RunPlanned {
            Objects.requireNonNull(run);
            Sha256.checked(planSha256);
        }
    }

    /** The file set of a run is complete and changes no more: {@code files} of them with {@code bytes} bytes together. */
    record RunRegistered(RunKey run, long files, long bytes) implements OfRun {
        public RunRegistered {
            Objects.requireNonNull(run);
        }
    }

    /**
     * A run comes to a barrier or has passed it.
     *
     * @param totals of the ingest; there when {@link Barrier#INGESTED} is passed, and then balanced
     * @param manifestSha256 hash of {@code manifest.json}; there when {@link Barrier#STAGED} is passed and on both sides of
     *     {@link Barrier#PUBLISHED}
     */
    record AtBarrier(
            RunKey run,
            Barrier barrier,
            Barrier.Phase phase,
            @Nullable ControlTotals totals,
            @Nullable String manifestSha256)
            implements OfRun {
        public AtBarrier {
            Objects.requireNonNull(run);
            boolean done = phase == Barrier.Phase.DONE;
            boolean counted = barrier == Barrier.INGESTED && done;
            boolean sealed = barrier == Barrier.STAGED && done || barrier == Barrier.PUBLISHED;
            if (counted != (totals != null) || sealed != (manifestSha256 != null)) {
                throw new IllegalArgumentException(
                        "Totals belong to a passed " + Barrier.INGESTED + ", a manifest to a passed " + Barrier.STAGED
                                + " and to " + Barrier.PUBLISHED + ", not to this " + phase + " of " + barrier);
            }
            if (totals != null && !totals.balanced()) {
                throw new IllegalArgumentException("Totals that do not balance pass no barrier: " + totals);
            }
            if (manifestSha256 != null) {
                Sha256.checked(manifestSha256);
            }
        }

        /** {@link Barrier#INGESTED} passed. */
        public static AtBarrier ingested(RunKey run, ControlTotals totals) {
            return new AtBarrier(run, Barrier.INGESTED, Barrier.Phase.DONE, totals, null);
        }

        /** {@link Barrier#STAGED} passed. */
        public static AtBarrier staged(RunKey run, String manifestSha256) {
            return new AtBarrier(run, Barrier.STAGED, Barrier.Phase.DONE, null, manifestSha256);
        }

        /** The staging folder is about to be renamed. */
        public static AtBarrier publishing(RunKey run, String manifestSha256) {
            return new AtBarrier(run, Barrier.PUBLISHED, Barrier.Phase.INTENT, null, manifestSha256);
        }

        /** {@link Barrier#PUBLISHED} passed. */
        public static AtBarrier published(RunKey run, String manifestSha256) {
            return new AtBarrier(run, Barrier.PUBLISHED, Barrier.Phase.DONE, null, manifestSha256);
        }

        /** {@link Barrier#SETTLED} passed. */
        public static AtBarrier settled(RunKey run) {
            return new AtBarrier(run, Barrier.SETTLED, Barrier.Phase.DONE, null, null);
        }

        /** The work before {@link Barrier#INGESTED}, {@link Barrier#STAGED} or {@link Barrier#SETTLED} begins. */
        public static AtBarrier intent(RunKey run, Barrier barrier) {
            return new AtBarrier(run, barrier, Barrier.Phase.INTENT, null, null);
        }
    }

    /**
     * A message to one recipient has come to a state; made by {@link OutboxMessage#entry()}.
     *
     * @param briefing name of the briefing
     * @param recipientRef stands for the recipient; never the address
     * @param messageId {@code <...>}, the same on every try
     * @param since when it was put into the outbox
     * @param tries how often it was claimed
     * @param unconfirmed copies that the server may have taken without saying so
     * @param nextTry when to try again, if it is to be
     * @param reply what the server said, or the reason; absent where there is none
     */
    record Delivery(
            RunKey run,
            String briefing,
            String recipientRef,
            String messageId,
            OutboxState state,
            Instant since,
            int tries,
            int unconfirmed,
            @Nullable Instant nextTry,
            @Nullable String reply)
            implements OfRun {
        public Delivery {
            Objects.requireNonNull(run);
            Objects.requireNonNull(briefing);
            Objects.requireNonNull(recipientRef);
            Objects.requireNonNull(messageId);
            Objects.requireNonNull(state);
            Objects.requireNonNull(since);
        }
    }

    /** An attempt ended by itself; after kill -9 there is no such line. {@code outcome} and {@code exitCode} as in the run summary. */
    record RunEnded(RunKey run, int attempt, String outcome, int exitCode) implements OfRun {
        public RunEnded {
            Objects.requireNonNull(run);
            Objects.requireNonNull(outcome);
        }
    }

    /** A record was blanked in an input: the copy {@code oldSha256} is gone from the vault, {@code newSha256} stands for it. */
    record Forgotten(String oldSha256, String newSha256, String reason) implements JournalEntry {
        public Forgotten {
            Sha256.checked(oldSha256);
            Sha256.checked(newSha256);
            Objects.requireNonNull(reason);
        }
    }

    /** A last line torn by a crash, {@code bytes} bytes from {@code offset} on, was cut off; it lies in {@code keptAs} beside the journal. */
    record Repaired(long offset, long bytes, String keptAs) implements JournalEntry {
        public Repaired {
            Objects.requireNonNull(keptAs);
        }
    }
}
