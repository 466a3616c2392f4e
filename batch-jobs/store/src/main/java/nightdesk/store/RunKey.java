package nightdesk.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * What a run makes: one revision of one edition. Ordered by edition, then revision.
 *
 * @param edition local date of the morning it serves
 * @param revision from 1; higher ones are corrections of a published edition
 */
public record RunKey(LocalDate edition, int revision) implements Comparable<RunKey> {
    private static final Comparator<RunKey> ORDER =
            Comparator.comparing(RunKey::edition).thenComparingInt(RunKey::revision);

    public RunKey {
        Objects.requireNonNull(edition);
        if (revision < 1) {
            throw new IllegalArgumentException("Revisions count from 1, not " + revision);
        }
    }

    /** Folder below the output folder: {@code 2026-11-22/r1}. */
    public String folder() {
        return edition + "/r" + revision;
    }

    @Override
    public int compareTo(RunKey other) {
        return ORDER.compare(this, other);
    }

    /** {@code 2026-11-22.r1}, as message ids and file names write it. */
    @Override
    public String toString() {
        return edition + ".r" + revision;
    }
}
