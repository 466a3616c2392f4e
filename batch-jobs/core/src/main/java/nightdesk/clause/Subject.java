package nightdesk.clause;

import java.util.Set;
import nightdesk.annotate.Name;
import nightdesk.annotate.NameKinds;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Whom a text itself calls "the Company", or marks as the listed company it is about. */
final class Subject {
    /** A definition further down belongs to somebody else. */
    private static final int MOST_CHARS = 6_000;

    private static final String COMPANY = "Company";
    private static final Set<String> COVERING = WordSet.of("coverage");

    private Subject() {}

    /** The name before {@code (the "Company")}; null if the text defines none. */
    static @Nullable Name definedIn(Reading reading) {
        String text = reading.text();
        int limit = Math.min(text.length(), MOST_CHARS);
        for (int at = text.indexOf(COMPANY); at > 4 && at < limit; at = text.indexOf(COMPANY, at + 1)) {
            int end = at + COMPANY.length();
            boolean closed = end + 1 < text.length() && isQuote(text.charAt(end)) && text.charAt(end + 1) == ')';
            if (closed && (isQuote(text.charAt(at - 1)) || text.startsWith("the ", at - 4))) {
                Sentence sentence = reading.sentence(reading.numberAt(at));
                Name name = nameBefore(sentence, at);
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    /** The name of the first sentence of the headline that a ticker or "coverage on" marks; null without one. */
    static @Nullable Name markedIn(Sentence headline) {
        Name house = houseOfSpeaker(headline);
        if (house != null) {
            return house;
        }
        for (int i = 0; i < headline.size(); i++) {
            Name name = headline.at(i).name();
            boolean ticker = name != null
                    && headline.at(i + 1).is("(")
                    && (headline.at(i + 3).is(":") || headline.at(i + 4).is(":"));
            boolean covered = name != null
                    && (headline.at(i - 1).is("on") || headline.at(i - 1).is("of"))
                    && COVERING.contains(headline.word(i - 2));
            if (ticker || covered) {
                return name;
            }
        }
        return null;
    }

    /** "Questions to Jane Holt, spokeswoman of Acme": Acme; null if no person speaks for a house. */
    private static @Nullable Name houseOfSpeaker(Sentence headline) {
        boolean person = false;
        for (int i = 1; i < headline.size(); i++) {
            Name name = headline.at(i).name();
            if (name == null) {
                continue;
            }
            String before = headline.word(i - 1);
            if (person && (before.equals("of") || before.equals("at"))) {
                return name;
            }
            person |= (before.equals("with") || before.equals("to")) && NameKinds.isFirstName(name.text());
        }
        return null;
    }

    private static @Nullable Name nameBefore(Sentence sentence, int at) {
        Name last = null;
        for (int i = 0; i < sentence.size() && sentence.at(i).start() < at; i++) {
            Name name = sentence.at(i).name();
            boolean place = name != null && Places.isPlace(name.text());
            if (name != null && sentence.aside(i) == 0 && !place && !name.titled()) {
                last = name;
            }
        }
        return last;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '\'' || c == '’' || c == '‘';
    }
}
