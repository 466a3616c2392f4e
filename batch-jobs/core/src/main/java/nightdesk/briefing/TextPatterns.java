package nightdesk.briefing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;

/**
 * The fixed words and sentence patterns of a language: {@code report-templates/text/en.properties}. A pattern holds places such as
 * {@code {source}} that the composer fills; nothing else makes words for a briefing.
 */
public final class TextPatterns {
    private final String file;
    private final SortedMap<String, String> patterns;

    private TextPatterns(String file, SortedMap<String, String> patterns) {
        this.file = file;
        this.patterns = patterns;
    }

    /**
     * Reads the content of a text file.
     *
     * @param file its name, for messages
     * @throws NightdeskException of kind USAGE for a line that is no pattern
     */
    public static TextPatterns parse(String file, String content) {
        TreeMap<String, String> patterns = new TreeMap<>();
        SettingLines.parse(file, content).lines().forEach(line -> patterns.put(line.key(), line.value()));
        return new TextPatterns(file, Collections.unmodifiableSortedMap(patterns));
    }

    /** Keys of all patterns, in alphabetical order. */
    public List<String> keys() {
        return List.copyOf(patterns.keySet());
    }

    /** Whether the file has a pattern of this key. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /**
     * The pattern of the key with its places filled.
     *
     * @param values name, value, name, value, ...
     * @throws NightdeskException of kind USAGE if the file lacks the key, or the pattern has a place that nothing fills
     */
    public String say(String key, Object... values) {
        return prose(key, values).plain();
    }

    /** The same, where a value may be a {@link Prose} whose emphasis and references are kept. */
    public Prose prose(String key, Object... values) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    file + ": key '" + key + "' is missing." + SettingLines.meant(key, patterns.keySet())
                            + " Add the line, or restore the file from the program's defaults.");
        }
        List<Prose.Run> runs = new ArrayList<>();
        int from = 0;
        while (from < pattern.length()) {
            int open = pattern.indexOf('{', from);
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            if (close < 0) {
                runs.add(new Prose.Words(pattern.substring(from)));
                break;
            }
            if (open > from) {
                runs.add(new Prose.Words(pattern.substring(from, open)));
            }
            add(runs, filling(key, pattern.substring(open + 1, close), values));
            from = close + 1;
        }
        return new Prose(joined(runs));
    }

    private Object filling(String key, String place, Object... values) {
        for (int i = 0; i + 1 < values.length; i += 2) {
            if (values[i].equals(place)) {
                return values[i + 1];
            }
        }
        throw new NightdeskException(
                FaultKind.USAGE,
                file + ": key '" + key + "' has the place {" + place
                        + "}, which nothing fills. Correct the line, or restore the"
                        + " file from the program's defaults.");
    }

    private static void add(List<Prose.Run> runs, Object value) {
        if (value instanceof Prose prose) {
            runs.addAll(prose.runs());
        } else {
            String words = value.toString();
            if (!words.isEmpty()) {
                runs.add(new Prose.Words(words));
            }
        }
    }

    /** Neighbouring plain words as one run. */
    private static List<Prose.Run> joined(List<Prose.Run> runs) {
        List<Prose.Run> joined = new ArrayList<>();
        for (Prose.Run run : runs) {
            Prose.Run last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (run instanceof Prose.Words words && last instanceof Prose.Words before) {
                joined.set(joined.size() - 1, new Prose.Words(before.text() + words.text()));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }
}
