package nightdesk.job;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nightdesk.article.Membership;
import nightdesk.article.PublicationTime;
import nightdesk.edition.Edition;
import nightdesk.fault.Place;
import nightdesk.fault.RejectionReason;
import nightdesk.job.RecordColumns.Fate;
import nightdesk.store.Articles.KnownVersion;
import nightdesk.store.Rejections.Refused;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of every record, in the order of files and records: refused, a first version, a further version, or a duplicate. The
 * decision rests on keys alone, so that it is made before anything is extracted or written, and comes out the same when it is made again.
 */
final class Registration {
    private final Edition edition;
    private final int lateDays;
    private final @Nullable Instant horizon;
    private final Map<ContentKey, Versions> records = new HashMap<>();
    private final Set<ContentKey> versions = new HashSet<>();

    /** Versions of one record that are known; the last one's place if it came in this run. */
    private static final class Versions {
        private final boolean before;
        private int longest;
        private String longestFormat;
        private @Nullable FileReading lastFile;
        private int lastRecord;

        Versions(boolean before, int longest, String longestFormat) {
            this.before = before;
            this.longest = longest;
            this.longestFormat = longestFormat;
        }
    }

    /**
     * @param horizon until when a record may be dated to wait, if that is later than usual: an edition that will hold it is made next
     * @param known versions that earlier runs stored of the records
     */
    Registration(Edition edition, int lateDays, @Nullable Instant horizon, Collection<KnownVersion> known) {
        this.edition = edition;
        this.lateDays = lateDays;
        this.horizon = horizon;
        for (KnownVersion version : known) {
            versions.add(version.versionKey());
            Versions record = records.computeIfAbsent(version.recordKey(), key -> new Versions(true, -1, ""));
            if (version.chars() > record.longest) {
                record.longest = version.chars();
                record.longestFormat = version.format();
            }
        }
    }

    /** Record keys of all readings, each once, for looking up what is known of them. */
    static Set<ContentKey> recordKeys(Collection<FileReading> readings) {
        Set<ContentKey> keys = new HashSet<>();
        for (FileReading reading : readings) {
            for (int i = 0; i < reading.records().size(); i++) {
                if (reading.records().fate(i) != Fate.QUARANTINED) {
                    keys.add(reading.records().recordKey(i));
                }
            }
        }
        return keys;
    }

    /** The newest publication time that is at most 48 hours after now; null if no article is dated. */
    static @Nullable Instant newest(Collection<FileReading> readings, Instant now) {
        Instant newest = null;
        Instant furthest = now.plus(Membership.FURTHEST_AHEAD);
        for (FileReading reading : readings) {
            for (int i = 0; i < reading.records().size(); i++) {
                if (reading.records().fate(i) != Fate.QUARANTINED) {
                    Instant published = reading.records().published(i).instant();
                    if (published != null
                            && !published.isAfter(furthest)
                            && (newest == null || published.isAfter(newest))) {
                        newest = published;
                    }
                }
            }
        }
        return newest;
    }

    /**
     * Decides over all readings and gives files and written records their numbers.
     *
     * @return article versions by class
     */
    Map<Membership, Long> decide(List<FileReading> readings, long firstFile, long firstArticle) {
        long[] classes = new long[Membership.values().length];
        long file = firstFile;
        long article = firstArticle;
        for (FileReading reading : readings) {
            reading.number(file++);
            for (int i = 0; i < reading.records().size(); i++) {
                if (reading.records().fate(i) != Fate.QUARANTINED) {
                    decide(reading, i, classes);
                }
            }
            article = reading.records().number(article);
        }
        Map<Membership, Long> byClass = new HashMap<>();
        Arrays.stream(Membership.values()).forEach(one -> byClass.put(one, classes[one.ordinal()]));
        return byClass;
    }

    /** The class of a record that is written. */
    Membership membershipOf(FileReading reading, int record) {
        return membership(reading, record)
                .orElseThrow(() -> new IllegalStateException(
                        "record " + record + " of " + reading.file().path() + " was refused"));
    }

    private void decide(FileReading reading, int record, long[] classes) {
        RecordColumns columns = reading.records();
        Optional<Membership> membership = membership(reading, record);
        if (membership.isEmpty()) {
            columns.decide(record, Fate.QUARANTINED);
            reading.refused().add(tooFarAhead(reading, record));
            return;
        }
        ContentKey version = columns.versionKey(record);
        Versions known = records.get(columns.recordKey(record));
        if (!versions.add(version)
                || (known != null && isShorterCopy(known, columns.format(record), columns.chars(record)))) {
            columns.decide(record, Fate.DUPLICATE);
            return;
        }
        if (known == null) {
            known = new Versions(false, -1, "");
            records.put(columns.recordKey(record), known);
            columns.decide(record, Fate.STORED);
        } else {
            columns.decide(record, Fate.VERSION);
            if (known.lastFile != null) {
                known.lastFile.records().mark(known.lastRecord, RecordColumns.SUPERSEDED);
            }
        }
        if (known.before) {
            columns.mark(record, RecordColumns.KNOWN_RECORD);
        }
        if (columns.chars(record) > known.longest) {
            known.longest = columns.chars(record);
            known.longestFormat = columns.format(record);
        }
        known.lastFile = reading;
        known.lastRecord = record;
        classes[membership.get().ordinal()]++;
    }

    private Optional<Membership> membership(FileReading reading, int record) {
        PublicationTime published = reading.records().published(record);
        Optional<Membership> membership =
                Membership.of(published, edition, lateDays, reading.records().recordsBeside(record) > 1);
        Instant instant = published.instant();
        boolean waits = membership.isEmpty() && horizon != null && instant != null && !instant.isAfter(horizon);
        return waits ? Optional.of(Membership.WAITING) : membership;
    }

    private static boolean isShorterCopy(Versions known, String format, int chars) {
        return chars < known.longest && !known.longestFormat.equals(format);
    }

    private Refused tooFarAhead(FileReading reading, int record) {
        Place place = reading.records().place(reading.file().path(), record);
        String message = place.describe() + ": published "
                + reading.records().published(record).instant()
                + ", more than 48 hours after the edition closed at "
                + edition.window().closedAt()
                + ". The record was rejected; the run continues. It enters a later edition if it is delivered again.";
        return new Refused(
                Refused.idOf(reading.file().sha256(), place, RejectionReason.DATE_OUT_OF_RANGE),
                reading.number(),
                place,
                RejectionReason.DATE_OUT_OF_RANGE,
                message,
                "",
                null);
    }
}
