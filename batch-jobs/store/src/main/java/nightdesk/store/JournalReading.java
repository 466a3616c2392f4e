package nightdesk.store;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.jspecify.annotations.Nullable;

/**
 * All that a journal says, checked line by line. Reading changes nothing, so it needs no lock.
 *
 * @param lines in order
 * @param tornTail what a crash left behind the last line, if it left something
 */
public record JournalReading(List<JournalLine> lines, Optional<TornTail> tornTail) {
    /** More than the longest line that is ever written. */
    private static final int LONGEST_LINE = 64 * 1024 * 1024;

    public JournalReading {
        lines = List.copyOf(lines);
    }

    /** Hash of the last line; 64 zeros if there is none. */
    public String head() {
        return lines.isEmpty()
                ? JournalFormat.NO_LINE
                : lines.get(lines.size() - 1).sha256();
    }

    /** The entries in order. */
    public List<JournalEntry> entries() {
        return lines.stream().map(JournalLine::entry).toList();
    }

    /** The runs in the order of their first line. */
    public List<JournalledRun> runs() {
        return JournalledRun.in(entries());
    }

    /** The published runs in the order in which they were published, which is the order in which they build on each other. */
    public List<JournalledRun> published() {
        Map<RunKey, JournalledRun> byKey = new LinkedHashMap<>();
        runs().forEach(run -> byKey.put(run.run(), run));
        Set<JournalledRun> published = new LinkedHashSet<>();
        for (JournalEntry entry : entries()) {
            if (entry instanceof JournalEntry.AtBarrier at
                    && at.barrier() == Barrier.PUBLISHED
                    && at.phase() == Barrier.Phase.DONE) {
                published.add(Objects.requireNonNull(byKey.get(at.run())));
            }
        }
        return List.copyOf(published);
    }

    /** The run that is to be taken up again, if there is one; one whose edition is not published yet before one whose mail is open. */
    public Optional<JournalledRun> unfinished() {
        List<JournalledRun> left =
                runs().stream().filter(JournalledRun::isUnfinished).toList();
        return left.stream()
                .filter(run -> !run.isPublished())
                .reduce((earlier, later) -> later)
                .or(() -> left.stream().reduce((earlier, later) -> later));
    }

    /** What it says of a run, if anything. */
    public Optional<JournalledRun> run(RunKey key) {
        return runs().stream().filter(run -> run.run().equals(key)).findFirst();
    }

    /** The newest published revision of an edition, if there is one. */
    public Optional<JournalledRun> latest(LocalDate edition) {
        return published().stream()
                .filter(run -> run.run().edition().equals(edition))
                .reduce((earlier, later) -> later.run().compareTo(earlier.run()) > 0 ? later : earlier);
    }

    static JournalReading of(Path file) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new JournalReading(List.of(), Optional.empty());
        }
        try (InputStream in =
                new BufferedInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), 64 * 1024)) {
            return new Reader(file, in).read();
        } catch (IOException e) {
            throw DiskFault.reading(file, e);
        }
    }

    /** Goes through a journal once. */
    private static final class Reader {
        private final Path file;
        private final InputStream in;
        private final List<JournalLine> lines = new ArrayList<>();
        private String head = JournalFormat.NO_LINE;
        private long offset;
        private boolean ended;

        Reader(Path file, InputStream in) {
            this.file = file;
            this.in = in;
        }

        JournalReading read() throws IOException {
            byte[] line = nextLine();
            while (line != null) {
                boolean whole = !ended;
                byte[] next = ended ? null : nextLine();
                // A crash can leave the last line without its end, or with its end but with holes; never one before it.
                if (next == null && (!whole || !JournalFormat.isSound(line, line.length))) {
                    return new JournalReading(lines, Optional.of(tail(line, whole)));
                }
                add(line);
                offset += line.length + 1;
                line = next;
            }
            return new JournalReading(lines, Optional.empty());
        }

        private TornTail tail(byte[] line, boolean whole) {
            // A whole line and more than the place of its lost line end: two lines that were written one after the
            // other.
            int sound = JournalFormat.soundPrefix(line);
            if (sound >= 0 && line.length > sound + 1) {
                throw damaged("two lines run together after byte " + (offset + sound));
            }
            return new TornTail(offset, line.length + (whole ? 1 : 0));
        }

        /** The bytes up to the next line end or the end of the file; null if there are none. */
        private byte @Nullable [] nextLine() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream(512);
            int b = in.read();
            if (b < 0) {
                return null;
            }
            while (b >= 0 && b != '\n') {
                if (line.size() == LONGEST_LINE) {
                    throw damaged("it is longer than " + LONGEST_LINE + " bytes");
                }
                line.write(b);
                b = in.read();
            }
            ended = b < 0;
            return line.toByteArray();
        }

        private void add(byte[] line) {
            if (!JournalFormat.isSound(line, line.length)) {
                throw damaged("its checksum does not fit its bytes");
            }
            long seq = lines.size() + 1L;
            try {
                JsonObject json = JsonObject.parse(line);
                if (JournalFormat.version(json) > JournalFormat.VERSION) {
                    throw newer(JournalFormat.version(json));
                }
                if (json.number("seq") != seq) {
                    throw damaged("it says that it is line " + json.number("seq"));
                }
                if (!json.text("prev").equals(head)) {
                    throw damaged("it does not continue the line before it");
                }
                head = Sha256.of(line);
                lines.add(new JournalLine(seq, Instant.parse(json.text("at")), JournalFormat.entry(json), head));
            } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
                throw damaged(String.valueOf(e.getMessage()));
            }
        }

        private NightdeskException damaged(String what) {
            return new NightdeskException(
                    FaultKind.OUT_OF_BALANCE,
                    file + ", line " + (lines.size() + 1) + ": the journal is damaged: " + what
                            + ". Nothing was changed and nothing will be published. Restore the data folder from a backup.");
        }

        private NightdeskException newer(long version) {
            return new NightdeskException(
                    FaultKind.USAGE,
                    file + ", line " + (lines.size() + 1) + ": was written by a newer Nightdesk (journal version "
                            + version
                            + ", this program knows " + JournalFormat.VERSION
                            + "). Nothing was changed. Use the newer program, or restore the backup made before the upgrade.");
        }
    }
}
