package nightdesk.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nightdesk.fault.FaultKind;
import nightdesk.fault.Nearest;
import nightdesk.fault.NightdeskException;
import nightdesk.metric.ExpectedSource;
import nightdesk.reader.OutletKeys;

/** Reads {@code config/sources.csv}: which sources are expected, how often, and how many articles at least. */
final class SourceList {
    private static final List<String> COLUMNS = List.of("outlet", "expected", "minimum", "licence", "excerpt_chars");

    private final ConfigFiles.TextFile file;
    private final Set<String> outlets = new HashSet<>();
    private List<String> header = List.of();

    private SourceList(ConfigFiles.TextFile file) {
        this.file = file;
    }

    /**
     * The sources in the order of their lines; none if the file is missing, empty or has its heading only.
     *
     * @throws NightdeskException of kind USAGE naming file and line of the first mistake
     */
    static List<ExpectedSource> in(ConfigFiles files) {
        return files.file("sources.csv")
                .map(file -> new SourceList(file).read())
                .orElse(List.of());
    }

    private List<ExpectedSource> read() {
        List<ExpectedSource> sources = new ArrayList<>();
        int number = 0;
        for (String line : file.content().lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> fields =
                    Stream.of(line.split(",", -1)).map(String::strip).toList();
            if (header.isEmpty()) {
                header = heading(number, fields);
            } else {
                sources.add(source(number, fields));
            }
        }
        return sources;
    }

    private List<String> heading(int number, List<String> fields) {
        for (String field : fields) {
            if (!COLUMNS.contains(field)) {
                throw usage(number, "'" + field + "' is no column. " + Nearest.hint(field, COLUMNS));
            }
        }
        if (!fields.contains("outlet")
                || !fields.contains("expected")
                || new HashSet<>(fields).size() < fields.size()) {
            throw usage(
                    number,
                    "the heading is '" + String.join(",", fields)
                            + "', expected 'outlet,expected,minimum,licence,excerpt_chars', of which outlet and expected are needed, each once.");
        }
        return fields;
    }

    private ExpectedSource source(int number, List<String> fields) {
        if (fields.size() != header.size()) {
            throw usage(
                    number,
                    "has " + fields.size() + " fields, the heading has " + header.size()
                            + ". A field holds no comma, in quotation marks either.");
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            values.put(header.get(i), fields.get(i));
        }
        String outlet = values.getOrDefault("outlet", "");
        String key = OutletKeys.of(outlet);
        if (key.isEmpty()) {
            throw usage(number, "names no outlet, expected its domain, such as 'example.com', or its name.");
        }
        if (!outlets.add(key)) {
            throw usage(number, "'" + outlet + "' stands in an earlier line too. Keep one of them.");
        }
        number(number, "excerpt_chars", values);
        return new ExpectedSource(
                key,
                outlet,
                rhythm(number, values.getOrDefault("expected", "")),
                number(number, "minimum", values),
                values.getOrDefault("licence", ""));
    }

    private ExpectedSource.Rhythm rhythm(int number, String word) {
        for (ExpectedSource.Rhythm rhythm : ExpectedSource.Rhythm.values()) {
            if (rhythm.word().equals(word.toLowerCase(Locale.ROOT))) {
                return rhythm;
            }
        }
        throw usage(number, "'expected' is '" + word + "', expected 'daily', 'weekdays' or 'weekly'.");
    }

    private long number(int number, String column, Map<String, String> values) {
        String value = values.getOrDefault(column, "");
        if (value.isEmpty()) {
            return 0;
        }
        if (value.length() > 9 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw usage(number, "'" + column + "' is '" + value + "', expected a whole number or nothing.");
        }
        return Long.parseLong(value);
    }

    private NightdeskException usage(int number, String what) {
        return new NightdeskException(
                FaultKind.USAGE, file.shown() + ", line " + number + ": " + what + " Nothing was touched.");
    }
}
