package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nightdesk.fault.FaultKind;
import nightdesk.fault.Nearest;
import nightdesk.fault.NightdeskException;

/**
 * A signal as its rule file tells it.
 *
 * @param type word of exports, the file's name without its ending
 * @param cues the phrases that give the signal, in the order of the file
 * @param needs words of which one must stand in the same sentence; none if empty
 * @param exceptions phrases that, in the same sentence, say that it is something else
 */
public record SignalRule(String type, List<Cue> cues, Set<String> needs, List<String> exceptions) {
    private static final List<String> KEYS =
            List.of("subject", "after", "before", "owner", "company", "main", "needs", "not");

    /** Where the party affected stands, seen from a cue. */
    public enum Place {
        /** Subject of the cue's verb. */
        SUBJECT,
        /** First name behind the cue. */
        AFTER,
        /** Last name before the cue. */
        BEFORE,
        /** Whose it is: a possessive before the cue, else the sentence's first name. */
        OWNER,
        /** A company behind the cue with "of", "at" or "from"; else as OWNER, but never a person. */
        COMPANY,
        /** Whom the text is about. */
        MAIN
    }

    /**
     * A phrase and where its party stands.
     *
     * @param phrase words in lower case, found whatever their case
     */
    public record Cue(String phrase, Place place) {
        public Cue {
            Objects.requireNonNull(phrase);
            Objects.requireNonNull(place);
        }
    }

    public SignalRule {
        Objects.requireNonNull(type);
        cues = List.copyOf(cues);
        needs = Set.copyOf(needs);
        exceptions = List.copyOf(exceptions);
    }

    /**
     * Reads a rule file: lines {@code place: phrase, phrase, ...} with a place of {@link Place} in lower case, and {@code not: phrase, ...} and
     * {@code needs: word, ...};
     * blank lines and lines that begin with {@code #} say nothing.
     *
     * @param fileName name of the file, which ends in {@code .rule}; names the type and stands in messages
     * @throws NightdeskException of kind USAGE if a line cannot be read or no cue is left
     */
    public static SignalRule parse(String fileName, String content) {
        String file = fileName.substring(fileName.lastIndexOf('/') + 1);
        String type = file.endsWith(".rule") ? file.substring(0, file.length() - ".rule".length()) : file;
        List<Cue> cues = new ArrayList<>();
        List<String> exceptions = new ArrayList<>();
        Set<String> needs = new TreeSet<>();
        int number = 0;
        for (String line : content.split("\n", -1)) {
            number++;
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            int colon = text.indexOf(':');
            String key = colon < 0 ? text : text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (colon < 0 || !key.equals("not") && !key.equals("needs") && !isPlace(key)) {
                throw new NightdeskException(
                        FaultKind.USAGE,
                        fileName + ", line " + number + ": '" + excerpt(key)
                                + "' is no place of a party. Did you mean '" + Nearest.to(key, KEYS)
                                + "'? Known: " + String.join(", ", KEYS) + ". Correct the line and run again.");
            }
            for (String phrase : text.substring(colon + 1).split(",", -1)) {
                String words = phrase.strip().toLowerCase(Locale.ROOT);
                if (words.isEmpty()) {
                    continue;
                }
                if (key.equals("needs")) {
                    needs.add(words);
                } else if (key.equals("not")) {
                    exceptions.add(words);
                } else {
                    cues.add(new Cue(words, Place.valueOf(key.toUpperCase(Locale.ROOT))));
                }
            }
        }
        if (cues.isEmpty()) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    fileName
                            + ": the rule has no cue. Expected lines such as 'subject: lay off, cut jobs'. Add one or remove the file.");
        }
        return new SignalRule(type, cues, needs, exceptions);
    }

    private static boolean isPlace(String key) {
        for (Place place : Place.values()) {
            if (place.name().toLowerCase(Locale.ROOT).equals(key)) {
                return true;
            }
        }
        return false;
    }

    private static String excerpt(String text) {
        return text.length() <= 120 ? text : text.substring(0, 120);
    }
}
