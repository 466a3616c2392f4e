package nightdesk.annotate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nightdesk.fact.EventDate;
import nightdesk.fact.EventDate.Precision;
import nightdesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in a stretch of text: "since 2019", "on March 3, 2021", "in the first quarter of 2025", "by 2030", "on Tuesday". Only what the
 * words alone say becomes a calendar date; "on Tuesday" and "last year" keep their words and precision. Years are 1900 to 2099.
 */
public final class DateGrammar {
    private static final int LONGEST_LEAD = 4;
    private static final int NEAR = 200;

    private static final WordTable<Integer> MONTHS = months("""
            january jan januar janvier enero
            february feb februar février febrero
            march mar märz mars marzo
            april apr avril abril
            may mai mayo
            june jun juni juin junio
            july jul juli juillet julio
            august aug août agosto
            september sept sep septembre septiembre
            october oct oktober octobre octubre
            november nov novembre noviembre
            december dec dezember décembre diciembre
            """);

    private static final Map<String, WrittenDate.Role> LEADS = leads("""
            SINCE: since|since early|since late|since mid|since about|from|starting in|beginning in|seit|seit anfang|seit ende|depuis|desde|as of
            UNTIL: until|till|by|through|by year-end|by end|by end of|by the end of|by mid|by late|up to|to|bis|bis ende|jusqu'en|hasta|before
            AT: in|on|in early|in late|in mid|during|at the end of|late|early|im|in der|en|le|el|dated|for
            """);

    private static final WordTable<Precision> RELATIVE_DAYS = days();

    /** The words of since in all languages. */
    private static final List<String> SINCE = List.of("since", "seit", "depuis", "desde");

    private DateGrammar() {}

    /** The dates of a range of the text, in order; they do not overlap. */
    public static List<WrittenDate> datesIn(String text, Span range) {
        List<WrittenDate> dates = new ArrayList<>();
        int at = range.start();
        int floor = at;
        int end = Math.min(range.end(), text.length());
        while (at < end) {
            char c = text.charAt(at);
            boolean digit = isDigit(c);
            if (!digit && !WordTable.isLetter(c)) {
                at++;
                continue;
            }
            WrittenDate date = digit ? atDigit(text, at, floor, end) : atWord(text, at, floor, end);
            if (date != null) {
                dates.add(date);
                at = Math.max(at + 1, date.span().end());
                floor = at;
            } else {
                at = digit ? skipDigits(text, at) : WordTable.wordEnd(text, at);
            }
        }
        return List.copyOf(dates);
    }

    /** The words "since 2019" nearest to a span in its sentence, as written; null if the sentence does not say since when. */
    public static @Nullable String sinceNear(String text, Span sentence, Span span) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        int from = Math.max(sentence.start(), span.start() - NEAR);
        int to = Math.min(sentence.end(), span.end() + NEAR);
        if (to <= from || !saysSince(text, from, to)) {
            return null;
        }
        while (from > sentence.start() && from < span.start() && WordTable.isLetter(text.charAt(from - 1))) {
            from++;
        }
        for (WrittenDate each : datesIn(text, new Span(from, to))) {
            boolean since = each.role() == WrittenDate.Role.SINCE
                    && startsWithSince(each.date().asWritten());
            int distance = each.span().start() >= span.end()
                    ? each.span().start() - span.end()
                    : span.start() - each.span().end();
            if (since && distance >= 0 && distance < least) {
                least = distance;
                nearest = each.date().asWritten();
            }
        }
        return nearest;
    }

    /** Whether a word of since stands in a range: most ranges have none and need no reading. */
    private static boolean saysSince(String text, int from, int to) {
        for (int i = from; i + 4 <= to; i++) {
            int c = text.charAt(i) | 0x20;
            if ((c == 's' || c == 'd') && (i == from || !WordTable.isLetter(text.charAt(i - 1)))) {
                for (String word : SINCE) {
                    if (text.regionMatches(true, i, word, 0, word.length())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean startsWithSince(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        return SINCE.stream().anyMatch(small::startsWith);
    }

    private static int skipDigits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** "2019", "2021-03-05", "3 March 2021", "5. März 2021". */
    private static @Nullable WrittenDate atDigit(String text, int at, int floor, int limit) {
        int end = skipDigits(text, at);
        if (at > 0 && (WordTable.isLetter(text.charAt(at - 1)) || "$€£.,/-".indexOf(text.charAt(at - 1)) >= 0)) {
            return null;
        }
        int length = end - at;
        if (length == 4) {
            if (end + 6 <= limit && text.charAt(end) == '-' && text.charAt(end + 3) == '-') {
                return iso(text, at, end, floor);
            }
            return year(text, at, end, floor);
        }
        if (length > 2) {
            return null;
        }
        int word = end < limit && text.charAt(end) == '.' ? end + 1 : end;
        if (word < limit && text.startsWith("er ", word)) {
            word += 2;
        }
        word = word < limit && text.charAt(word) == ' ' ? word + 1 : word;
        if (word == end) {
            return null;
        }
        word = text.startsWith("de ", word) ? word + 3 : word;
        int monthEnd = WordTable.wordEnd(text, word);
        Integer month = monthEnd > word && isCapitalOrForeign(text, word) ? MONTHS.get(text, word, monthEnd) : null;
        if (month == null) {
            return null;
        }
        return day(
                text,
                at,
                month,
                Integer.parseInt(text.substring(at, end)),
                yearAfter(text, monthEnd, limit),
                monthEnd,
                floor);
    }

    private static @Nullable WrittenDate iso(String text, int at, int end, int floor) {
        String month = text.substring(end + 1, end + 3);
        String day = text.substring(end + 4, end + 6);
        if (!month.chars().allMatch(c -> isDigit((char) c)) || !day.chars().allMatch(c -> isDigit((char) c))) {
            return null;
        }
        int year = Integer.parseInt(text.substring(at, end));
        LocalDate date = date(year, Integer.parseInt(month), Integer.parseInt(day));
        return date == null ? null : with(text, at, end + 6, date, Precision.DAY, floor);
    }

    private static @Nullable WrittenDate year(String text, int at, int end, int floor) {
        int year = Integer.parseInt(text.substring(at, end));
        boolean plausible = year >= 1900 && year < 2100;
        boolean standsAlone =
                end >= text.length() || "-–%/:".indexOf(text.charAt(end)) < 0 && !WordTable.isLetter(text.charAt(end));
        if (!plausible
                || !standsAlone
                || end + 1 < text.length() && ".,".indexOf(text.charAt(end)) >= 0 && isDigit(text.charAt(end + 1))) {
            return null;
        }
        WrittenDate found = with(text, at, end, LocalDate.of(year, 1, 1), Precision.YEAR, floor);
        // A number without "in", "since" or the like before it is a year only in the range of living memory; "1,900
        // staff" never reaches here.
        return found.span().start() < at ? found : null;
    }

    /** "March 2021", "March 3, 2021", "first quarter of 2025", "Q1 2025", "Tuesday", "last year". */
    private static @Nullable WrittenDate atWord(String text, int at, int floor, int limit) {
        int end = WordTable.wordEnd(text, at);
        Precision relative = RELATIVE_DAYS.get(text, at, end);
        if (relative != null && (Character.isUpperCase(text.charAt(at)) || end - at > 3)) {
            return with(text, at, end, null, relative, floor);
        }
        WrittenDate period = relativePeriod(text, at, end, limit, floor);
        if (period != null) {
            return period;
        }
        WrittenDate quarter = quarter(text, at, end, limit, floor);
        if (quarter != null) {
            return quarter;
        }
        Integer month = isCapitalOrForeign(text, at) ? MONTHS.get(text, at, end) : null;
        if (month == null) {
            return null;
        }
        int next = end < limit && text.charAt(end) == '.' ? end + 1 : end;
        if (next + 1 >= limit || text.charAt(next) != ' ') {
            return null;
        }
        int digits = next + 1;
        int digitsEnd = skipDigits(text, digits);
        if (digitsEnd - digits == 4) {
            int year = Integer.parseInt(text.substring(digits, digitsEnd));
            return year >= 1900 && year < 2100
                    ? with(text, at, digitsEnd, YearMonth.of(year, month).atDay(1), Precision.MONTH, floor)
                    : null;
        }
        if (digitsEnd == digits || digitsEnd - digits > 2) {
            return null;
        }
        return day(
                text,
                at,
                month,
                Integer.parseInt(text.substring(digits, digitsEnd)),
                yearAfter(text, digitsEnd, limit),
                digitsEnd,
                floor);
    }

    private record YearAt(int year, int end) {}

    private static @Nullable YearAt yearAfter(String text, int from, int limit) {
        int at = from;
        for (String link : new String[] {", ", " de ", " "}) {
            if (text.startsWith(link, at)) {
                at += link.length();
                break;
            }
        }
        int end = skipDigits(text, at);
        if (at == from || end - at != 4 || end > limit) {
            return null;
        }
        int year = Integer.parseInt(text.substring(at, end));
        return year >= 1900 && year < 2100 ? new YearAt(year, end) : null;
    }

    private static @Nullable WrittenDate day(
            String text, int start, int month, int day, @Nullable YearAt year, int bareEnd, int floor) {
        LocalDate date = date(year == null ? 2000 : year.year, month, day);
        if (date == null) {
            return null;
        }
        return year == null
                ? with(text, start, bareEnd, null, Precision.DAY, floor)
                : with(text, start, year.end, date, Precision.DAY, floor);
    }

    private static @Nullable WrittenDate quarter(String text, int at, int end, int limit, int floor) {
        int number = 0;
        int after = end;
        if (end - at == 1
                && text.charAt(at) == 'Q'
                && end < limit
                && text.charAt(end) >= '1'
                && text.charAt(end) <= '4') {
            number = text.charAt(end) - '0';
            after = end + 1;
        } else {
            String[] ordinals = {"first", "second", "third", "fourth"};
            for (int i = 0; i < ordinals.length; i++) {
                if (CardinalWords.isWord(text, at, ordinals[i])
                        && CardinalWords.isWord(text, Math.min(end + 1, text.length()), "quarter")) {
                    number = i + 1;
                    after = end + 8;
                }
            }
        }
        if (number == 0) {
            return null;
        }
        int year = text.startsWith(" of ", after) ? after + 4 : after + 1;
        int yearEnd = year < limit ? skipDigits(text, year) : year;
        boolean dated = after < limit && text.charAt(after) == ' ' && yearEnd - year == 4 && yearEnd <= limit;
        LocalDate date = dated ? date(Integer.parseInt(text.substring(year, yearEnd)), number * 3 - 2, 1) : null;
        return with(text, at, date == null ? after : yearEnd, date, Precision.QUARTER, floor);
    }

    private static @Nullable WrittenDate relativePeriod(String text, int at, int end, int limit, int floor) {
        boolean pointing = CardinalWords.isWord(text, at, "last")
                || CardinalWords.isWord(text, at, "this")
                || CardinalWords.isWord(text, at, "next");
        if (!pointing || end + 1 >= limit || text.charAt(end) != ' ') {
            return null;
        }
        int wordEnd = WordTable.wordEnd(text, end + 1);
        Precision precision = switch (text.substring(end + 1, wordEnd)) {
            case "year" -> Precision.YEAR;
            case "quarter" -> Precision.QUARTER;
            case "month" -> Precision.MONTH;
            case "week" -> Precision.UNKNOWN;
            default -> null;
        };
        return precision == null ? null : with(text, at, wordEnd, null, precision, floor);
    }

    /** The date with the words before it that belong to it: "since", "by the end of". */
    private static WrittenDate with(
            String text, int start, int end, @Nullable LocalDate date, Precision precision, int floor) {
        int from = start;
        WrittenDate.Role role = WrittenDate.Role.AT;
        int at = start;
        for (int words = 0; words <= LONGEST_LEAD && at >= floor + 2 && text.charAt(at - 1) == ' '; words++) {
            int word = at - 1;
            while (word > floor
                    && (WordTable.isLetter(text.charAt(word - 1))
                            || text.charAt(word - 1) == '-'
                            || text.charAt(word - 1) == '\'')) {
                word--;
            }
            if (word == at - 1) {
                break;
            }
            WrittenDate.Role lead = LEADS.get(text.substring(word, start - 1).toLowerCase(Locale.ROOT));
            if (lead != null) {
                role = lead;
                from = word;
            }
            at = word;
        }
        return new WrittenDate(new Span(from, end), new EventDate(text.substring(from, end), date, precision), role);
    }

    private static boolean isCapitalOrForeign(String text, int at) {
        char c = text.charAt(at);
        return Character.isUpperCase(c)
                || at > 2
                        && text.charAt(at - 1) == ' '
                        && (isDigit(text.charAt(at - 2)) || text.startsWith("de ", at - 3));
    }

    private static @Nullable LocalDate date(int year, int month, int day) {
        boolean valid = year >= 1900
                && year < 2100
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return valid ? LocalDate.of(year, month, day) : null;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static WordTable<Integer> months(String lines) {
        Map<String, Integer> months = new HashMap<>();
        int month = 1;
        for (String line : lines.lines().toList()) {
            for (String word : line.trim().split(" ", -1)) {
                months.put(word, month);
            }
            month++;
        }
        return WordTable.of(months);
    }

    private static WordTable<Precision> days() {
        Map<String, Precision> days = new HashMap<>();
        for (String word :
                "monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute lundi mardi mercredi jeudi vendredi samedi dimanche hier lunes martes miércoles jueves viernes ayer"
                        .split(" ", -1)) {
            days.put(word, Precision.DAY);
        }
        return WordTable.of(days);
    }

    private static Map<String, WrittenDate.Role> leads(String lines) {
        Map<String, WrittenDate.Role> leads = new HashMap<>();
        for (String line : lines.lines().toList()) {
            int colon = line.indexOf(':');
            for (String phrase : line.substring(colon + 1).trim().split("\\|", -1)) {
                leads.put(phrase, WrittenDate.Role.valueOf(line.substring(0, colon)));
            }
        }
        return Map.copyOf(leads);
    }
}
