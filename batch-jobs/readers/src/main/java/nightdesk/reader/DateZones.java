package nightdesk.reader;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Zones as dates name them: offsets, the names of RFC 822 and of Europe, Japan and Australia, regions of the IANA database. */
final class DateZones {
    private static final Map<String, Integer> MINUTES = Map.ofEntries(
            Map.entry("Z", 0),
            Map.entry("UT", 0),
            Map.entry("UTC", 0),
            Map.entry("GMT", 0),
            Map.entry("WET", 0),
            Map.entry("EST", -300),
            Map.entry("EDT", -240),
            Map.entry("CST", -360),
            Map.entry("CDT", -300),
            Map.entry("MST", -420),
            Map.entry("MDT", -360),
            Map.entry("PST", -480),
            Map.entry("PDT", -420),
            Map.entry("AKST", -540),
            Map.entry("AKDT", -480),
            Map.entry("HST", -600),
            Map.entry("BST", 60),
            Map.entry("CET", 60),
            Map.entry("MEZ", 60),
            Map.entry("WEST", 60),
            Map.entry("CEST", 120),
            Map.entry("MESZ", 120),
            Map.entry("EET", 120),
            Map.entry("EEST", 180),
            Map.entry("MSK", 180),
            Map.entry("SGT", 480),
            Map.entry("HKT", 480),
            Map.entry("JST", 540),
            Map.entry("KST", 540),
            Map.entry("AEST", 600),
            Map.entry("AEDT", 660));

    private static final Map<String, String> REGIONS =
            Map.of("ET", "America/New_York", "CT", "America/Chicago", "PT", "America/Los_Angeles");

    private DateZones() {}

    /** The zone of that name; null if none is known. */
    static @Nullable ZoneId named(String written) {
        if (written.equals("Z")) {
            return ZoneOffset.UTC;
        }
        String name = written;
        int comment = name.indexOf('(');
        if (comment > 0) {
            // RFC 822 lets a comment repeat the zone: "+0100 (CET)".
            name = name.substring(0, comment).strip();
        } else if (comment == 0 && name.endsWith(")")) {
            name = name.substring(1, name.length() - 1);
        }
        int region = name.indexOf('[');
        if (region > 0) {
            name = name.substring(0, region).strip();
        } else if (region == 0 && name.endsWith("]")) {
            name = name.substring(1, name.length() - 1);
        }
        if (!name.isEmpty() && (name.charAt(0) == '+' || name.charAt(0) == '-' || name.charAt(0) == '\u2212')) {
            return offset(name.substring(1), name.charAt(0) == '+' ? 1 : -1);
        }
        String upper = name.toUpperCase(Locale.ROOT);
        if ((upper.startsWith("GMT") || upper.startsWith("UTC")) && upper.length() > 3) {
            char sign = upper.charAt(3);
            return sign == '+' || sign == '-' ? offset(upper.substring(4), sign == '+' ? 1 : -1) : null;
        }
        Integer minutes = MINUTES.get(upper);
        if (minutes != null) {
            return ZoneOffset.ofTotalSeconds(minutes * 60);
        }
        return upper.length() == 1 && Character.isLetter(upper.charAt(0))
                ? ZoneOffset.UTC
                : region(REGIONS.getOrDefault(upper, name));
    }

    private static @Nullable ZoneId region(String name) {
        if (name.indexOf('/') < 0) {
            return null;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    /** {@code 1}, {@code 01}, {@code 0130}, {@code 01:30}. */
    private static @Nullable ZoneOffset offset(String digits, int sign) {
        String plain = digits.replace(":", "");
        if (plain.isEmpty() || plain.length() > 4 || !plain.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int number = Integer.parseInt(plain);
        int hours = plain.length() <= 2 ? number : number / 100;
        int minutes = plain.length() <= 2 ? 0 : number % 100;
        return hours > 18 || minutes > 59 ? null : ZoneOffset.ofTotalSeconds(sign * (hours * 60 + minutes) * 60);
    }
}
