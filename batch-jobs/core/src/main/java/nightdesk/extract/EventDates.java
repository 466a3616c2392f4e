package nightdesk.extract;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nightdesk.clause.Sentence;
import nightdesk.fact.EventDate;
import nightdesk.fact.EventDate.Precision;
import nightdesk.text.WordSet;

/** When a deal happened, as its sentence says: "since 2019", "in August 2025", "last month". Never guessed. */
final class EventDates {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("jan", 1),
            Map.entry("february", 2),
            Map.entry("feb", 2),
            Map.entry("march", 3),
            Map.entry("mar", 3),
            Map.entry("april", 4),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("jun", 6),
            Map.entry("july", 7),
            Map.entry("jul", 7),
            Map.entry("august", 8),
            Map.entry("aug", 8),
            Map.entry("september", 9),
            Map.entry("sept", 9),
            Map.entry("sep", 9),
            Map.entry("october", 10),
            Map.entry("oct", 10),
            Map.entry("november", 11),
            Map.entry("nov", 11),
            Map.entry("december", 12),
            Map.entry("dec", 12));
    private static final Set<String> OPENING = WordSet.of("in on since until from early late mid during");
    private static final Set<String> RELATIVE = WordSet.of("last this next earlier late early");
    private static final Set<String> UNITS =
            WordSet.of("year years month months week weeks quarter night summer spring autumn fall winter");
    private static final int REACH = 30;

    private EventDates() {}

    /** The date nearest to the verb in its sentence; {@link EventDate#NOT_STATED} if the sentence gives none. */
    static EventDate near(Sentence sentence, int verb) {
        EventDate best = EventDate.NOT_STATED;
        int distance = Integer.MAX_VALUE;
        for (int i = Math.max(0, verb - REACH); i < Math.min(sentence.size(), verb + REACH); i++) {
            int from = Math.abs(i - verb);
            if (from >= distance || sentence.aside(i) != sentence.aside(verb)) {
                continue;
            }
            EventDate date = at(sentence, i);
            if (date.isStated()) {
                best = date;
                distance = from;
            }
        }
        return best;
    }

    private static EventDate at(Sentence sentence, int i) {
        String word = sentence.word(i);
        if (RELATIVE.contains(word) && UNITS.contains(sentence.word(i + 1))) {
            return new EventDate(word + " " + sentence.word(i + 1), null, Precision.UNKNOWN);
        }
        boolean opened = OPENING.contains(word);
        int at = opened ? i + 1 : i;
        String opener = opened ? word + " " : "";
        Integer month = MONTHS.get(bare(sentence.word(at)));
        if (month != null && (opened || sentence.at(at).capital())) {
            return monthDate(sentence, at, month, opener);
        }
        if (opened && isYear(sentence.word(at))) {
            LocalDate first = LocalDate.of(Integer.parseInt(sentence.word(at)), 1, 1);
            return new EventDate(opener + sentence.word(at), first, Precision.YEAR);
        }
        return EventDate.NOT_STATED;
    }

    private static EventDate monthDate(Sentence sentence, int at, int month, String opener) {
        String name = written(sentence.word(at));
        int day = number(sentence.word(at + 1));
        int yearAt = day > 0 && day <= 31 ? at + 2 : at + 1;
        if (sentence.word(yearAt).equals(",")) {
            yearAt++;
        }
        boolean hasDay = day > 0 && day <= 31;
        if (!isYear(sentence.word(yearAt))) {
            return new EventDate(opener + name + (hasDay ? " " + day : ""), null, Precision.UNKNOWN);
        }
        int year = Integer.parseInt(sentence.word(yearAt));
        if (hasDay && day <= java.time.YearMonth.of(year, month).lengthOfMonth()) {
            return new EventDate(
                    opener + name + " " + day + ", " + year, LocalDate.of(year, month, day), Precision.DAY);
        }
        return new EventDate(opener + name + " " + year, LocalDate.of(year, month, 1), Precision.MONTH);
    }

    private static String bare(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private static String written(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static int number(String word) {
        return word.length() <= 2 && !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(word)
                : 0;
    }

    private static boolean isYear(String word) {
        return word.length() == 4
                && word.chars().allMatch(c -> c >= '0' && c <= '9')
                && (word.startsWith("19") || word.startsWith("20"));
    }
}
