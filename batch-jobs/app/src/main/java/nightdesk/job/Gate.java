package nightdesk.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nightdesk.article.Outlet;
import nightdesk.edition.Edition;
import nightdesk.metric.Completeness;
import nightdesk.metric.ExpectedSource;
import nightdesk.reader.OutletKeys;

/**
 * Whether a night may become an edition: every expected source that was due delivered something, if only what is known already, and not too
 * much of it was refused. A refused record tells no outlet, so it is held against the sources whose records stand in the same file or member.
 * Without expected sources nothing is ever held.
 */
final class Gate {
    /** A source of fewer records is not judged by its refused ones. */
    private static final long FEWEST_RECORDS = 20;

    private Gate() {}

    /**
     * Why the edition is held, a sentence for each source that is at fault, in their order; empty if it is not.
     *
     * @param waiting keys of outlets of which articles wait that this edition will count
     */
    static List<String> reasons(
            List<ExpectedSource> expected,
            int rejectedPercent,
            List<FileReading> readings,
            Set<String> waiting,
            Edition edition) {
        List<String> reasons = new ArrayList<>();
        for (ExpectedSource source : sources(expected, readings)) {
            long read = 0;
            long refused = 0;
            boolean came = waiting.contains(source.outlet());
            for (FileReading reading : readings) {
                RecordColumns records = reading.records();
                for (int part = 0; part < records.parts(); part++) {
                    if (records.outletsOf(part).stream()
                            .anyMatch(outlet -> outlet.key().equals(source.outlet()))) {
                        came = true;
                        read += records.readOf(part);
                        refused += records.refusedOf(part);
                    }
                }
            }
            if (!came && Completeness.isDue(source, edition)) {
                reasons.add("nothing came from '" + source.name() + "', expected "
                        + source.rhythm().word() + ".");
            }
            if (read >= FEWEST_RECORDS && refused * 100 > read * rejectedPercent) {
                reasons.add(refused + " of " + read + " records in the files of '" + source.name()
                        + "' were refused, more than the " + rejectedPercent + " % of gate.rejected-percent.");
            }
        }
        return reasons;
    }

    /** The expected sources; one that is listed by its name gets the key that its articles of this night have. */
    static List<ExpectedSource> sources(List<ExpectedSource> expected, List<FileReading> readings) {
        TreeSet<String> keys = new TreeSet<>();
        List<ExpectedSource> resolved = new ArrayList<>();
        for (ExpectedSource source : expected) {
            keys.clear();
            for (FileReading reading : readings) {
                for (int part = 0; part < reading.records().parts(); part++) {
                    for (Outlet outlet : reading.records().outletsOf(part)) {
                        if (outlet.key().equals(source.outlet())
                                || OutletKeys.of(outlet.name()).equals(source.outlet())) {
                            keys.add(outlet.key());
                        }
                    }
                }
            }
            boolean asWritten = keys.isEmpty() || keys.contains(source.outlet());
            resolved.add(
                    asWritten
                            ? source
                            : new ExpectedSource(
                                    keys.first(), source.name(), source.rhythm(), source.minimum(), source.licence()));
        }
        return resolved;
    }
}
