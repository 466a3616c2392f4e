package nightdesk.reader;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nightdesk.fault.FaultKind;
import nightdesk.fault.Nearest;
import nightdesk.fault.NightdeskException;
import org.jspecify.annotations.Nullable;

/** Reads the lines {@code key = value} of a profile; {@code #} begins a comment line. */
final class ProfileFile {
    private static final String KNOWN =
            "title, when, records, required, columns, delimiter, encoding, date-order, date-epoch, date-zone, text, "
                    + Arrays.stream(Field.values()).map(Field::key).collect(Collectors.joining(", "));

    private final String source;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private ProfileFile(String source) {
        this.source = source;
    }

    /**
     * The profile that a text describes.
     *
     * @param source where the text stands, for messages
     * @throws NightdeskException of kind USAGE that names the line
     */
    static Profile parse(String name, String source, String text) {
        ProfileFile file = new ProfileFile(source);
        int number = 0;
        for (String line : text.split("\n", -1)) {
            file.line(++number, line.strip());
        }
        return file.profile(name);
    }

    private void line(int number, String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int equals = line.indexOf('=');
        String key = equals < 0 ? line : line.substring(0, equals).strip();
        if (equals < 0) {
            throw fault(
                    number,
                    "'" + (key.length() <= 120 ? key : key.substring(0, 120))
                            + "' is no setting. Write 'key = value', or begin the line with '#'");
        }
        if (!List.of(KNOWN.split(", ")).contains(key)) {
            throw fault(
                    number,
                    "'" + key + "' is no setting of a profile. Did you mean '"
                            + Nearest.to(key, List.of(KNOWN.split(", "))) + "'? Known: " + KNOWN);
        }
        if (values.put(key, line.substring(equals + 1).strip()) != null) {
            throw fault(number, "'" + key + "' is set a second time. Keep one of the two lines");
        }
        lines.put(key, number);
    }

    private Profile profile(String name) {
        Map<Field, List<List<String>>> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            List<List<String>> sums = list(field.key(), "\\|").stream()
                    .map(sum -> split(sum, "\\+"))
                    .toList();
            if (!sums.isEmpty()) {
                fields.put(field, sums);
            }
        }
        if (!fields.containsKey(Field.HEADLINE) && !fields.containsKey(Field.BODY)) {
            throw fault(1, "neither 'headline' nor 'body' is set, so no article could be made. Set one of them");
        }
        Set<Field> required = EnumSet.noneOf(Field.class);
        for (String key : list("required", ",")) {
            required.add(Field.named(key).orElseThrow(() -> fault("required", "'" + key + "' is no field")));
        }
        return new Profile(
                name,
                values.getOrDefault("title", name),
                list("when", ","),
                list("records", ","),
                fields,
                required,
                list("columns", ","),
                delimiter(),
                encoding(),
                new DateRules(
                        choice(
                                "date-order",
                                DateRules.Order.UNKNOWN,
                                Map.of(
                                        "day-month",
                                        DateRules.Order.DAY_FIRST,
                                        "month-day",
                                        DateRules.Order.MONTH_FIRST)),
                        choice(
                                "date-epoch",
                                DateRules.Epoch.NONE,
                                Map.of(
                                        "seconds",
                                        DateRules.Epoch.SECONDS,
                                        "milliseconds",
                                        DateRules.Epoch.MILLISECONDS)),
                        zone()),
                choice("text", false, Map.of("full", false, "partial", true)));
    }

    private List<String> list(String key, String separator) {
        return split(values.getOrDefault(key, ""), separator);
    }

    private static List<String> split(String value, String separator) {
        return Arrays.stream(value.split(separator, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private <T> T choice(String key, T standard, Map<String, T> words) {
        String value = values.get(key);
        if (value == null) {
            return standard;
        }
        T chosen = words.get(value);
        if (chosen == null) {
            String known = words.keySet().stream().sorted().collect(Collectors.joining(" or "));
            throw fault(key, "'" + value + "' is no value of '" + key + "'. Write " + known);
        }
        return chosen;
    }

    private @Nullable Character delimiter() {
        String value = values.get("delimiter");
        if (value == null) {
            return null;
        }
        String plain = value.equals("tab") ? "\t" : value.equals("comma") ? "," : value;
        if (plain.length() != 1 || plain.charAt(0) > 0x7F || plain.equals("\"")) {
            throw fault("delimiter", "'" + value + "' is no delimiter. Write one ASCII character, or 'tab'");
        }
        return plain.charAt(0);
    }

    private @Nullable Charset encoding() {
        String value = values.get("encoding");
        try {
            return value == null ? null : Charset.forName(value);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw fault("encoding", "'" + value + "' is no known encoding. Write for instance UTF-8 or windows-1252");
        }
    }

    private @Nullable ZoneId zone() {
        String value = values.get("date-zone");
        try {
            return value == null ? null : ZoneId.of(value);
        } catch (DateTimeException e) {
            throw fault("date-zone", "'" + value + "' is no known zone. Write for instance Europe/Berlin or UTC");
        }
    }

    private NightdeskException fault(String key, String found) {
        return fault(lines.getOrDefault(key, 1), found);
    }

    private NightdeskException fault(int line, String found) {
        return new NightdeskException(FaultKind.USAGE, source + ", line " + line + ": " + found + ".");
    }
}
