package nightdesk.reader;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nightdesk.article.PublicationTime;
import nightdesk.article.PublicationTime.Precision;
import nightdesk.fault.RejectionReason;
import org.jspecify.annotations.Nullable;

/**
 * Publication dates as exports write them: ISO 8601, RFC 822/1123 with its obsolete zones, {@code Nov 22, 2026 5:40 AM}, numbers with
 * slashes or dots. What can be read in two ways, or does not exist, is refused rather than guessed.
 */
final class PublicationDates {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private PublicationDates() {}

    /**
     * The time a field holds.
     *
     * @param deskZone zone of dates that name none, unless the rules do
     * @throws Refused DATE_INVALID, DATE_AMBIGUOUS or DATE_OUT_OF_RANGE
     */
    static PublicationTime parse(String written, DateRules rules, ZoneId deskZone) throws Refused {
        String text = written.strip();
        try {
            PublicationTime bare = ofNumber(text, rules, deskZone);
            return bare != null ? bare : scanned(new DateScanner(extended(text)), text, rules, deskZone);
        } catch (DateTimeException impossible) {
            throw new Refused(
                    RejectionReason.DATE_INVALID, "published date " + Excerpt.quoted(text) + " does not exist");
        }
    }

    private static PublicationTime scanned(DateScanner scanner, String text, DateRules rules, ZoneId deskZone)
            throws Refused {
        if (!scanner.scan()) {
            throw unreadable(text);
        }
        LocalDate day = day(scanner, text, rules);
        checkYear(day.getYear(), text);
        String zone = scanner.zone();
        if (!scanner.hasTime()) {
            // XML Schema lets a day carry an offset; it is still that day.
            if (!zone.isEmpty() && DateZones.named(zone) == null) {
                throw unreadable(text);
            }
            return PublicationTime.ofDay(text, day, deskZone);
        }
        LocalDateTime time = scanner.timeOn(day);
        Precision precision = scanner.hasSeconds() ? Precision.SECOND : Precision.MINUTE;
        if (zone.isEmpty()) {
            ZoneId usual = rules.zone() == null ? deskZone : rules.zone();
            return new PublicationTime(text, time.atZone(usual).toInstant(), precision, null);
        }
        ZoneId named = DateZones.named(zone);
        if (named == null) {
            throw new Refused(
                    RejectionReason.DATE_INVALID,
                    "published date " + Excerpt.quoted(text) + " names the unknown zone " + Excerpt.quoted(zone)
                            + "; expected an offset like +01:00 or a name like UTC");
        }
        Instant instant = named instanceof ZoneOffset offset
                ? time.toInstant(offset)
                : time.atZone(named).toInstant();
        return new PublicationTime(text, instant, precision, zone);
    }

    /** ISO 8601's basic form {@code 20261122T054000Z} with its hyphens. */
    private static String extended(String text) {
        if (text.length() < 13 || (text.charAt(8) != 'T' && text.charAt(8) != 't')) {
            return text;
        }
        for (int i = 0; i < 8; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return text;
            }
        }
        return text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6);
    }

    private static LocalDate day(DateScanner scanner, String text, DateRules rules) throws Refused {
        int first = scanner.first();
        int second = scanner.second();
        if (!scanner.isOrderOpen() || rules.order() == DateRules.Order.DAY_FIRST) {
            return LocalDate.of(scanner.year(), second, first);
        }
        if (rules.order() == DateRules.Order.MONTH_FIRST) {
            return LocalDate.of(scanner.year(), first, second);
        }
        if (first > 12 || first == second) {
            return LocalDate.of(scanner.year(), second, first);
        }
        if (second > 12) {
            return LocalDate.of(scanner.year(), first, second);
        }
        throw new Refused(
                RejectionReason.DATE_AMBIGUOUS,
                "published date " + Excerpt.quoted(text) + " can mean day " + first + " of month " + second + " or day "
                        + second + " of month " + first + "; set 'date-order' in a profile of this layout");
    }

    private static void checkYear(int year, String text) throws Refused {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Refused(
                    RejectionReason.DATE_OUT_OF_RANGE,
                    "published date " + Excerpt.quoted(text) + " lies outside the years " + FIRST_YEAR + " to "
                            + LAST_YEAR);
        }
    }

    private static Refused unreadable(String text) {
        return new Refused(
                RejectionReason.DATE_INVALID,
                "published date " + Excerpt.quoted(text)
                        + " cannot be read; expected for instance 2026-11-22T05:40:00Z");
    }

    /** A field that is a bare number: a compact date, or a count since 1970 where the profile says so. */
    private static @Nullable PublicationTime ofNumber(String text, DateRules rules, ZoneId deskZone) throws Refused {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        boolean whole = digits == text.length();
        if (!whole
                && (rules.epoch() == DateRules.Epoch.NONE
                        || !text.substring(digits).matches("\\.[0-9]{1,9}"))) {
            return null;
        }
        if (rules.epoch() != DateRules.Epoch.NONE && digits > 0 && digits <= 15) {
            long count = Long.parseLong(text.substring(0, digits));
            boolean seconds = rules.epoch() == DateRules.Epoch.SECONDS;
            Instant instant = seconds ? Instant.ofEpochSecond(count) : Instant.ofEpochMilli(count);
            checkYear(instant.atOffset(ZoneOffset.UTC).getYear(), text);
            return new PublicationTime(text, instant, Precision.SECOND, null);
        }
        if (whole && (digits == 8 || digits == 14)) {
            LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
            checkYear(day.getYear(), text);
            if (digits == 8) {
                return PublicationTime.ofDay(text, day, deskZone);
            }
            LocalDateTime time = day.atTime(number(text, 8, 10), number(text, 10, 12), number(text, 12, 14));
            ZoneId usual = rules.zone() == null ? deskZone : rules.zone();
            return new PublicationTime(text, time.atZone(usual).toInstant(), Precision.SECOND, null);
        }
        if (whole) {
            throw new Refused(
                    RejectionReason.DATE_INVALID,
                    "published date " + Excerpt.quoted(text)
                            + " is a bare number; set 'date-epoch' in a profile of this layout");
        }
        return null;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
