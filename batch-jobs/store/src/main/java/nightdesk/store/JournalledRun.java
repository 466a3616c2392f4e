package nightdesk.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightdesk.store.JournalEntry.AtBarrier;
import nightdesk.store.JournalEntry.Delivery;
import nightdesk.store.JournalEntry.FilesRegistered;
import nightdesk.store.JournalEntry.Forgotten;
import nightdesk.store.JournalEntry.OfRun;
import nightdesk.store.JournalEntry.Repaired;
import nightdesk.store.JournalEntry.RunEnded;
import nightdesk.store.JournalEntry.RunOpened;
import nightdesk.store.JournalEntry.RunPlanned;
import nightdesk.store.JournalEntry.RunRegistered;

/**
 * What the journal says about one run, all its attempts together.
 *
 * @param run which one
 * @param opened the attempt whose clock, window and configuration bind the run: the one that froze the file set, else the last
 * @param attempts how often it was opened
 * @param files its files in the order they were registered. Those of an attempt that ended before the set was frozen do not count once
 *     another attempt has opened
 * @param planSha256 name of its plan in the vault; empty before it is frozen
 * @param frozen whether the file set is complete and changes no more
 * @param barriers its lines at barriers, in order
 * @param deliveries its lines about messages, in order
 * @param ended how the last attempt ended; empty while it works, and after a crash
 */
public record JournalledRun(
        RunKey run,
        RunOpened opened,
        int attempts,
        List<RegisteredFile> files,
        Optional<String> planSha256,
        boolean frozen,
        List<AtBarrier> barriers,
        List<Delivery> deliveries,
        Optional<RunEnded> ended) {
    /** Exit codes of attempts that published their edition: everything well, some records refused, some messages open. */
    private static final Set<Integer> PUBLISHED_CODES = Set.of(0, 3, 4);

    public JournalledRun {
        files = List.copyOf(files);
        barriers = List.copyOf(barriers);
        deliveries = List.copyOf(deliveries);
    }

    /** The line that says the barrier was passed; the last one if there are several. */
    public Optional<AtBarrier> passed(Barrier barrier) {
        return last(barrier, Barrier.Phase.DONE);
    }

    /** The last line that says the run was about to pass the barrier. */
    public Optional<AtBarrier> intended(Barrier barrier) {
        return last(barrier, Barrier.Phase.INTENT);
    }

    /** Whether its edition is published. */
    public boolean isPublished() {
        return passed(Barrier.PUBLISHED).isPresent();
    }

    /**
     * Whether it must be taken up again: its file set is frozen and its last barrier not passed. An attempt that published the edition and
     * said itself that messages are still open leaves these to the outbox.
     */
    public boolean isUnfinished() {
        boolean leftToOutbox = isPublished()
                && ended.isPresent()
                && PUBLISHED_CODES.contains(ended.get().exitCode());
        return frozen && passed(Barrier.SETTLED).isEmpty() && !leftToOutbox;
    }

    /** Its messages, each as it is now, in the order they were put into the outbox. */
    public List<OutboxMessage> messages() {
        return OutboxMessage.in(List.copyOf(deliveries));
    }

    /** Its totals; empty before they balanced. */
    public Optional<ControlTotals> totals() {
        return passed(Barrier.INGESTED).map(AtBarrier::totals);
    }

    private Optional<AtBarrier> last(Barrier barrier, Barrier.Phase phase) {
        return barriers.stream()
                .filter(line -> line.barrier() == barrier && line.phase() == phase)
                .reduce((earlier, later) -> later);
    }

    /** The runs of a journal in the order of their first line. */
    static List<JournalledRun> in(List<JournalEntry> entries) {
        Map<RunKey, Draft> drafts = new LinkedHashMap<>();
        for (JournalEntry entry : entries) {
            switch (entry) {
                case RunOpened opened ->
                    drafts.computeIfAbsent(opened.run(), key -> new Draft(opened))
                            .open(opened);
                case OfRun ofRun -> {
                    Draft draft = drafts.get(ofRun.run());
                    if (draft != null) {
                        draft.add(ofRun);
                    }
                }
                case Forgotten forgotten -> {}
                case Repaired repaired -> {}
            }
        }
        return drafts.values().stream().map(Draft::run).toList();
    }

    private static final class Draft {
        private RunOpened opened;
        private int attempts;
        private boolean frozen;
        private Optional<String> plan = Optional.empty();
        private Optional<RunEnded> ended = Optional.empty();
        private final List<RegisteredFile> files = new ArrayList<>();
        private final List<AtBarrier> barriers = new ArrayList<>();
        private final List<Delivery> deliveries = new ArrayList<>();

        Draft(RunOpened first) {
            opened = first;
        }

        void open(RunOpened next) {
            attempts++;
            ended = Optional.empty();
            if (!frozen) {
                opened = next;
                files.clear();
                plan = Optional.empty();
            }
        }

        void add(OfRun entry) {
            switch (entry) {
                case RunOpened next -> open(next);
                case FilesRegistered registered -> files.addAll(registered.files());
                case RunPlanned planned -> plan = Optional.of(planned.planSha256());
                case RunRegistered registered -> frozen = true;
                case AtBarrier barrier -> barriers.add(barrier);
                case Delivery delivery -> deliveries.add(delivery);
                case RunEnded end -> ended = Optional.of(end);
            }
        }

        JournalledRun run() {
            return new JournalledRun(opened.run(), opened, attempts, files, plan, frozen, barriers, deliveries, ended);
        }
    }
}
