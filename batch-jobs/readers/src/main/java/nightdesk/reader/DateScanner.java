package nightdesk.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

/** Takes a written date apart: three numbers or a month's name, a time, a zone. Used once. */
final class DateScanner {
    private final String text;
    private int at;
    private int first;
    private int second;
    private int year;
    private boolean orderOpen;
    private int hour = -1;
    private int minute;
    private int secondOfMinute = -1;
    private int nanos;
    private String zone = "";

    DateScanner(String text) {
        this.text = text;
    }

    /** Whether the text is a date; without it the other answers mean nothing. */
    boolean scan() {
        if (!date()) {
            return false;
        }
        if (year >= 0) {
            filler();
            time();
        }
        return rest() && year >= 0;
    }

    /** First of the two numbers that are not the year; the day unless {@link #isOrderOpen()}. */
    int first() {
        return first;
    }

    int second() {
        return second;
    }

    int year() {
        return year;
    }

    /** Whether the two numbers can be day and month or month and day. */
    boolean isOrderOpen() {
        return orderOpen;
    }

    boolean hasTime() {
        return hour >= 0;
    }

    boolean hasSeconds() {
        return secondOfMinute >= 0;
    }

    /** As written; empty if none is. */
    String zone() {
        return zone;
    }

    /** The local time on a day. A leap second is the one before; 24:00 is the next day's midnight. */
    LocalDateTime timeOn(LocalDate day) {
        int seconds = Math.max(0, secondOfMinute);
        if (hour == 24 && minute == 0 && seconds == 0) {
            return day.plusDays(1).atStartOfDay();
        }
        if (hour > 23 || minute > 59 || seconds > 60) {
            throw new DateTimeException("no such time");
        }
        return day.atTime(hour, minute, Math.min(seconds, 59), nanos);
    }

    private boolean date() {
        year = -1;
        skip(" ,");
        String word = word();
        if (DateWords.isWeekday(word)) {
            skip(" ,.");
            word = word();
        }
        if (DateWords.isFiller(word)) {
            skip(" ");
            word = word();
        }
        if (!word.isEmpty()) {
            return monthFirst(word);
        }
        int from = at;
        int number = number();
        int digits = at - from;
        if (digits == 0 || digits > 4) {
            return false;
        }
        return digits == 4 ? yearFirst(number) : numberFirst(number);
    }

    private boolean yearFirst(int number) {
        char separator = peek();
        if (separator != '-' && separator != '/' && separator != '.') {
            return false;
        }
        at++;
        year = number;
        int monthFrom = at;
        second = number();
        if (at == monthFrom) {
            second = DateWords.month(word());
        }
        if (second < 0 || at >= text.length() || peek() != separator) {
            return false;
        }
        at++;
        int dayFrom = at;
        first = number();
        return at - dayFrom == 1 || at - dayFrom == 2;
    }

    private boolean numberFirst(int number) {
        first = number;
        skipOrdinal();
        char separator = peek();
        skip(" -/.,");
        String word = word();
        if (DateWords.isFiller(word)) {
            skip(" ");
            word = word();
        }
        if (!word.isEmpty()) {
            second = DateWords.month(word);
            skip(" -/.,");
            return second > 0 && shortOrLongYear();
        }
        int from = at;
        second = number();
        if (at == from
                || at - from > 2
                || peek() != separator
                || (separator != '/' && separator != '.' && separator != '-')) {
            return false;
        }
        at++;
        orderOpen = true;
        return shortOrLongYear();
    }

    private boolean monthFirst(String word) {
        second = DateWords.month(word);
        skip(" .-");
        int from = at;
        first = number();
        if (second < 0 || at == from || at - from > 2) {
            return false;
        }
        skipOrdinal();
        skip(" ,-");
        if (text.startsWith(":", Math.min(text.length(), at + 2))
                || text.startsWith(":", Math.min(text.length(), at + 1))) {
            return timeThenYear();
        }
        return shortOrLongYear();
    }

    /** As C's asctime and Unix's date write it: {@code Jul 9 22:29:58 EDT 2026}. */
    private boolean timeThenYear() {
        time();
        skip(" ");
        int from = at;
        while (at < text.length() && !(isDigit(peek()) && at > from && text.charAt(at - 1) == ' ')) {
            if (isDigit(peek()) && at == from) {
                break;
            }
            at++;
        }
        zone = text.substring(from, at).strip();
        int yearFrom = at;
        int number = number();
        boolean fits = at - yearFrom == 4;
        year = fits ? number : -1;
        return fits && at == text.length();
    }

    private boolean shortOrLongYear() {
        int from = at;
        int number = number();
        if (at - from == 4) {
            year = number;
        } else if (at - from == 2) {
            // RFC 5322, 4.3: 00 to 49 are of this century.
            year = number + (number < 50 ? 2000 : 1900);
        } else {
            return false;
        }
        return true;
    }

    /** What may stand between date and time: a comma, {@code T}, {@code at}, a dash between spaces. */
    private void filler() {
        skip(" ,");
        int from = at;
        if (!DateWords.isFiller(word())) {
            at = from;
        }
        skip(" ");
        if (peek() == '-' && text.charAt(at - 1) == ' ' && peekAt(at + 1) == ' ') {
            skip("- ");
        }
    }

    private void time() {
        int start = at;
        int number = number();
        int digits = at - start;
        if (digits == 4) {
            hour = number / 100;
            minute = number % 100;
        } else if (digits == 6) {
            hour = number / 10_000;
            minute = number / 100 % 100;
            secondOfMinute = number % 100;
        } else if (digits == 1 || digits == 2) {
            char separator = peek();
            int from = at + 1;
            if (separator == ':' || separator == '.' || separator == 'h') {
                at = from;
                int minutes = number();
                if (at - from != 2) {
                    at = start;
                    return;
                }
                hour = number;
                minute = minutes;
                seconds(separator);
            } else if (!isHalfOfDay(at)) {
                at = start;
                return;
            } else {
                hour = number;
            }
        } else {
            at = start;
            return;
        }
        halfOfDay();
    }

    private void seconds(char separator) {
        if (peek() != separator || !isDigit(peekAt(at + 1))) {
            return;
        }
        int from = at + 1;
        at = from;
        int seconds = number();
        if (at - from != 2) {
            at = from - 1;
            return;
        }
        secondOfMinute = seconds;
        if ((peek() == '.' || peek() == ',') && isDigit(peekAt(at + 1))) {
            at++;
            int scale = 100_000_000;
            while (at < text.length() && isDigit(peek())) {
                nanos += (peek() - '0') * scale;
                scale /= 10;
                at++;
            }
        }
    }

    private boolean isHalfOfDay(int from) {
        String rest = text.substring(from).strip().toLowerCase(Locale.ROOT);
        return rest.startsWith("am") || rest.startsWith("pm") || rest.startsWith("a.m") || rest.startsWith("p.m");
    }

    private void halfOfDay() {
        if (!isHalfOfDay(at)) {
            return;
        }
        skip(" ");
        boolean afternoon = Character.toLowerCase(peek()) == 'p';
        at += text.startsWith(".", at + 1) ? 3 : 2;
        skip(".");
        if (hour < 1 || hour > 12) {
            hour = 99;
            return;
        }
        hour = hour % 12 + (afternoon ? 12 : 0);
    }

    private boolean rest() {
        skip(" ,");
        int from = at;
        if (DateWords.isFiller(word())) {
            skip(" ");
        } else {
            at = from;
        }
        if (at < text.length()) {
            zone = text.substring(at);
            at = text.length();
        }
        return true;
    }

    private void skipOrdinal() {
        if (at + 2 <= text.length()) {
            String ending = text.substring(at, at + 2).toLowerCase(Locale.ROOT);
            boolean ordinal = ending.equals("st") || ending.equals("nd") || ending.equals("rd") || ending.equals("th");
            at += ordinal && (at + 2 == text.length() || !Character.isLetter(text.charAt(at + 2))) ? 2 : 0;
        }
    }

    /** The letters here, lower case; empty if there are none. */
    private String word() {
        int from = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at).toLowerCase(Locale.ROOT);
    }

    /** The digits here as a number, at most nine of them. */
    private int number() {
        int value = 0;
        int from = at;
        while (at < text.length() && isDigit(text.charAt(at)) && at - from < 9) {
            value = value * 10 + text.charAt(at) - '0';
            at++;
        }
        return value;
    }

    private void skip(String characters) {
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        return peekAt(at);
    }

    private char peekAt(int i) {
        return i < text.length() ? text.charAt(i) : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
