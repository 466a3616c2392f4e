package nightdesk.job;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nightdesk.article.Article;
import nightdesk.article.Outlet;
import nightdesk.article.PublicationTime;
import nightdesk.fault.Place;
import nightdesk.store.InputFile;
import nightdesk.text.ContentKey;
import org.jspecify.annotations.Nullable;

/**
 * What the first reading keeps of the records of one file, in their order: keys, time, length and place, 90 bytes a record, so that a
 * million of them can be compared before one is written. A refused record has a place in the order too.
 */
final class RecordColumns {
    /** What becomes of a record. */
    enum Fate {
        QUARANTINED,
        STORED,
        VERSION,
        DUPLICATE
    }

    private static final long UNDATED = Long.MIN_VALUE;
    /** recordKey (2), versionKey (2), published, byteOffset, byteLength, line, record number. */
    private static final int LONGS = 9;

    private long[] values = new long[64 * LONGS];
    private int[] chars = new int[64];
    private int[] memberOf = new int[64];
    private int[] formatOf = new int[64];
    private byte[] fates = new byte[64];
    private byte[] flags = new byte[64];
    private long[] numbers = new long[0];
    private final List<@Nullable String> members = new ArrayList<>();
    private final List<String> formats = new ArrayList<>();
    private final List<Integer> perMember = new ArrayList<>();
    private final List<Set<Outlet>> outletsOf = new ArrayList<>();
    private int size;

    static final int SUPERSEDED = 1;
    static final int KNOWN_RECORD = 2;

    int size() {
        return size;
    }

    void addRefused(@Nullable String member) {
        grow();
        memberOf[size] = memberNumber(member);
        fates[size++] = (byte) Fate.QUARANTINED.ordinal();
    }

    /** @param format what the record was read as: format and layout */
    void add(Article article, String format) {
        grow();
        formatOf[size] = formatNumber(format);
        int at = size * LONGS;
        values[at] = article.recordKey().high();
        values[at + 1] = article.recordKey().low();
        values[at + 2] = article.versionKey().high();
        values[at + 3] = article.versionKey().low();
        Instant published = article.published().instant();
        values[at + 4] = published == null ? UNDATED : published.toEpochMilli();
        Place place = article.source().place();
        values[at + 5] = place.byteOffset();
        values[at + 6] = place.byteLength();
        values[at + 7] = place.line();
        values[at + 8] = place.record();
        int length = article.headline().length();
        for (String paragraph : article.paragraphs()) {
            length += Article.BREAK.length() + paragraph.length();
        }
        chars[size] = length;
        memberOf[size] = memberNumber(place.member());
        outletsOf.get(memberOf[size]).add(article.outlet());
        fates[size++] = (byte) Fate.STORED.ordinal();
    }

    ContentKey recordKey(int record) {
        return new ContentKey(values[record * LONGS], values[record * LONGS + 1]);
    }

    ContentKey versionKey(int record) {
        return new ContentKey(values[record * LONGS + 2], values[record * LONGS + 3]);
    }

    /** Publication time to the millisecond, which is all that membership asks. */
    PublicationTime published(int record) {
        long millis = values[record * LONGS + 4];
        return millis == UNDATED
                ? PublicationTime.UNDATED
                : new PublicationTime("", Instant.ofEpochMilli(millis), PublicationTime.Precision.SECOND, null);
    }

    int chars(int record) {
        return chars[record];
    }

    Place place(String path, int record) {
        int at = record * LONGS;
        return new Place(
                path, members.get(memberOf[record]), values[at + 8], values[at + 7], values[at + 5], values[at + 6]);
    }

    Fate fate(int record) {
        return Fate.values()[fates[record]];
    }

    void decide(int record, Fate fate) {
        fates[record] = (byte) fate.ordinal();
    }

    void mark(int record, int flag) {
        flags[record] |= (byte) flag;
    }

    boolean is(int record, int flag) {
        return (flags[record] & flag) != 0;
    }

    /** Gives the records that are written their numbers, from {@code next} on; returns the number after the last. */
    long number(long next) {
        numbers = new long[size];
        long number = next;
        for (int i = 0; i < size; i++) {
            if (isWritten(i)) {
                numbers[i] = number++;
            }
        }
        return number;
    }

    boolean isWritten(int record) {
        Fate fate = fate(record);
        return fate == Fate.STORED || fate == Fate.VERSION;
    }

    /** The number a written record has in the data folder. */
    long numberOf(int record) {
        if (!isWritten(record)) {
            throw new IllegalStateException("record " + record + " is not written, so it has no number");
        }
        return numbers[record];
    }

    /** Name of the archive member that a record stands in; null for a plain file. */
    @Nullable
    String member(int record) {
        return members.get(memberOf[record]);
    }

    /** How many records stand in the same member, or the plain file. */
    int recordsBeside(int record) {
        return perMember.get(memberOf[record]);
    }

    /** How many parts of the file hold records: its members, or itself. */
    int parts() {
        return members.size();
    }

    /** Whose articles stand in a part; outlets whose records were all refused are not known. */
    Set<Outlet> outletsOf(int part) {
        return outletsOf.get(part);
    }

    /** How many records of a part were refused. */
    long refusedOf(int part) {
        long refused = 0;
        for (int i = 0; i < size; i++) {
            if (memberOf[i] == part && fate(i) == Fate.QUARANTINED) {
                refused++;
            }
        }
        return refused;
    }

    /** How many records stand in a part. */
    long readOf(int part) {
        return perMember.get(part);
    }

    /** Counts of the records of one member; of those of the plain file for null. */
    InputFile.Counts counts(@Nullable String member) {
        long[] byFate = new long[Fate.values().length];
        for (int i = 0; i < size; i++) {
            if (Objects.equals(members.get(memberOf[i]), member)) {
                byFate[fates[i]]++;
            }
        }
        return counts(byFate);
    }

    /** Counts of all records. */
    InputFile.Counts counts() {
        long[] byFate = new long[Fate.values().length];
        for (int i = 0; i < size; i++) {
            byFate[fates[i]]++;
        }
        return counts(byFate);
    }

    private InputFile.Counts counts(long[] byFate) {
        long read = 0;
        for (long count : byFate) {
            read += count;
        }
        return new InputFile.Counts(
                read,
                byFate[Fate.STORED.ordinal()],
                byFate[Fate.VERSION.ordinal()],
                byFate[Fate.DUPLICATE.ordinal()],
                byFate[Fate.QUARANTINED.ordinal()]);
    }

    /** What a record was read as. */
    String format(int record) {
        return formats.get(formatOf[record]);
    }

    private int formatNumber(String format) {
        int known = formats.indexOf(format);
        if (known >= 0) {
            return known;
        }
        formats.add(format);
        return formats.size() - 1;
    }

    private int memberNumber(@Nullable String member) {
        int last = members.size() - 1;
        if (last >= 0 && Objects.equals(members.get(last), member)) {
            perMember.set(last, perMember.get(last) + 1);
            return last;
        }
        members.add(member);
        perMember.add(1);
        outletsOf.add(new HashSet<>());
        return last + 1;
    }

    private void grow() {
        if (size == chars.length) {
            int larger = size * 2;
            values = Arrays.copyOf(values, larger * LONGS);
            chars = Arrays.copyOf(chars, larger);
            memberOf = Arrays.copyOf(memberOf, larger);
            formatOf = Arrays.copyOf(formatOf, larger);
            fates = Arrays.copyOf(fates, larger);
            flags = Arrays.copyOf(flags, larger);
        }
    }
}
