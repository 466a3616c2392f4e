package nightdesk.reader;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;

/** The value of every {@link Limit}. Immutable. */
public final class ReadLimits {
    private static final Map<String, Long> UNITS = Map.of(
            "",
            1L,
            "k",
            1_000L,
            "kb",
            1_000L,
            "kib",
            1L << 10,
            "m",
            1_000_000L,
            "mb",
            1_000_000L,
            "mib",
            1L << 20,
            "g",
            1_000_000_000L,
            "gb",
            1_000_000_000L,
            "gib",
            1L << 30);

    private static final ReadLimits STANDARD = new ReadLimits(new EnumMap<>(Limit.class));

    private final Map<Limit, Long> set;

    private ReadLimits(Map<Limit, Long> set) {
        this.set = set;
    }

    /** Every limit at its standard value. */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /** The value of a limit, at least 1. */
    public long of(Limit limit) {
        return set.getOrDefault(limit, limit.standard());
    }

    /** These limits with one changed. */
    public ReadLimits with(Limit limit, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("A limit is at least 1: " + limit + " = " + value);
        }
        Map<Limit, Long> changed = new EnumMap<>(Limit.class);
        changed.putAll(set);
        changed.put(limit, value);
        return new ReadLimits(changed);
    }

    /**
     * These limits with one changed as the command line writes it: {@code record-size=64MiB}, {@code ARCHIVE_RATIO=50}.
     *
     * @throws NightdeskException of kind USAGE for an unknown name or a value that is no number
     */
    public ReadLimits with(String assignment) {
        int equals = assignment.indexOf('=');
        String name = equals < 0 ? assignment : assignment.substring(0, equals);
        Limit limit = Limit.named(name)
                .orElseThrow(() -> new NightdeskException(
                        FaultKind.USAGE,
                        "--limit " + assignment + ": '" + name + "' is no limit. Known: " + known() + "."));
        return with(limit, value(assignment, equals < 0 ? "" : assignment.substring(equals + 1)));
    }

    private static long value(String assignment, String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        Long unit = UNITS.get(text.substring(digits).strip());
        if (digits == 0
                || digits > 18
                || unit == null
                || isOutOfRange(Long.parseLong(text.substring(0, digits)), unit)) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    "--limit " + assignment + ": '" + written
                            + "' is no size. Write a whole number above 0, with KiB, MiB or GiB if wanted: record-size=64MiB.");
        }
        return Long.parseLong(text.substring(0, digits)) * unit;
    }

    private static boolean isOutOfRange(long number, long unit) {
        return number < 1 || number > Long.MAX_VALUE / unit;
    }

    private static String known() {
        return Arrays.stream(Limit.values()).map(Limit::setting).collect(Collectors.joining(", "));
    }
}
