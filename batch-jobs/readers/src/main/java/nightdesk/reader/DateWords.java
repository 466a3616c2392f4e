package nightdesk.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words of dates in English, German and French, lower case. */
final class DateWords {
    private static final List<String> MONTHS = List.of(
            "jan january januar janvier januari",
            "feb february februar février fevrier",
            "mar march märz maerz mär mars",
            "apr april avril avr",
            "may mai",
            "jun june juni juin",
            "jul july juli juillet",
            "aug august août aout",
            "sep sept september septembre",
            "oct october okt oktober octobre",
            "nov november novembre",
            "dec december dez dezember décembre decembre");

    private static final Map<String, Integer> MONTH_NUMBERS = monthNumbers();

    private static final Set<String> WEEKDAYS = Set.copyOf(
            words(
                    "mon tue tues wed thu thur thurs fri sat sun "
                            + "monday tuesday wednesday thursday friday saturday sunday mo di mi do fr sa so "
                            + "montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche"));

    private static final Set<String> FILLERS = Set.copyOf(words("at um à on of de t the le den uhr"));

    private DateWords() {}

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    private static Map<String, Integer> monthNumbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int month = 1; month <= MONTHS.size(); month++) {
            for (String name : words(MONTHS.get(month - 1))) {
                numbers.put(name, month);
            }
        }
        return Map.copyOf(numbers);
    }

    /** Number of the month of that name, from 1; -1 if there is none. */
    static int month(String word) {
        return MONTH_NUMBERS.getOrDefault(word, -1);
    }

    static boolean isWeekday(String word) {
        return WEEKDAYS.contains(word);
    }

    /** Whether a word may stand between the parts of a date. */
    static boolean isFiller(String word) {
        return FILLERS.contains(word);
    }
}
