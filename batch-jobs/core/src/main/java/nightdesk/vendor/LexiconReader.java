package nightdesk.vendor;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads a lexicon file: {@code vendor} blocks with indented lines of aliases, and {@code never} lines. The head of
 * {@code config/lexicon/vendors.lexicon} explains the form. Every fault is told with its file and line.
 */
final class LexiconReader {
    private static final List<String> TOP_WORDS = List.of("vendor", "never");
    private static final List<String> LINE_WORDS = List.of("legal", "company", "former", "unit", "product", "ticker");
    private static final List<String> PROPERTIES = List.of(
            "unique",
            "name",
            "word",
            "common",
            "tied",
            "beside",
            "from",
            "to",
            "dated only",
            "bought",
            "plural",
            "not before",
            "not after",
            "with");

    private final String fileName;
    private final Map<String, VendorFamily> families = new LinkedHashMap<>();
    private final Set<String> never = new LinkedHashSet<>();
    private int line;

    private @Nullable Vendor vendor;
    private boolean adds;
    private Set<String> legalForms = Set.of();
    private List<VendorAlias> aliases = new ArrayList<>();
    private final List<PlacedAlias> placed = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private boolean lost;

    private LexiconReader(String fileName) {
        this.fileName = fileName;
    }

    static VendorLexicon read(String fileName, String content) {
        LexiconReader reader = new LexiconReader(fileName);
        reader.readAll(content, false);
        return new VendorLexicon(reader.families, reader.never);
    }

    /** Everything that can be read of a file, with the faults of the lines that cannot. */
    static ReadFile readLeniently(String fileName, String content) {
        LexiconReader reader = new LexiconReader(fileName);
        reader.readAll(content, true);
        return new ReadFile(reader.families, reader.never, reader.placed, reader.faults);
    }

    /**
     * An alias and where it stands.
     *
     * @param fileName shown in messages
     * @param line from 1
     */
    record PlacedAlias(VendorAlias alias, String fileName, int line) {
        String place() {
            return fileName + ", line " + line;
        }
    }

    record ReadFile(
            Map<String, VendorFamily> families, Set<String> never, List<PlacedAlias> aliases, List<String> faults) {}

    private void readAll(String content, boolean goesOn) {
        for (String written : content.split("\n", -1)) {
            line++;
            String plain = Text.of(written).chars();
            if (plain.isBlank() || plain.startsWith("#")) {
                continue;
            }
            try {
                take(plain);
            } catch (NightdeskException e) {
                if (!goesOn) {
                    throw e;
                }
                faults.add(e.getMessage());
                lost |= !Character.isWhitespace(plain.charAt(0));
            }
        }
        endFamily();
    }

    private void take(String text) {
        if (!Character.isWhitespace(text.charAt(0))) {
            String key = firstWord(text);
            switch (key) {
                case "vendor" -> {
                    startFamily(text.substring(key.length()).strip());
                    lost = false;
                }
                case "never" -> never.addAll(items(text.substring(key.length())));
                default ->
                    throw unknown("line starts with", key, TOP_WORDS, "a block or a list starts in the first column");
            }
            return;
        }
        if (lost) {
            // The head of this block is told as a fault already.
            return;
        }
        if (vendor == null) {
            throw fault("'" + excerpt(text.strip()) + "' stands outside a block. Start one with 'vendor ID'.");
        }
        String entry = text.strip();
        String key = firstWord(entry);
        String rest = entry.substring(key.length()).strip();
        if (!LINE_WORDS.contains(key)) {
            throw unknown("line starts with", key, LINE_WORDS, "a line of a block says what its names are");
        }
        if (rest.isEmpty()) {
            throw fault("'" + key + "' is followed by nothing. Name at least one after it.");
        }
        if (key.equals("legal")) {
            Set<String> forms = new LinkedHashSet<>();
            items(rest).forEach(form -> forms.add(LegalForm.plain(form)));
            legalForms = forms;
        } else {
            addAliases(vendor, AliasKind.valueOf(key.toUpperCase(Locale.ROOT)), rest);
        }
    }

    private void startFamily(String rest) {
        endFamily();
        adds = rest.startsWith("+");
        String named = adds ? rest.substring(1).strip() : rest;
        int equals = named.indexOf(" = ");
        String id = equals < 0 ? named : named.substring(0, equals).strip();
        if (id.isEmpty()) {
            throw fault("'vendor' is followed by nothing. Write 'vendor ID' or 'vendor ID = Display name'.");
        }
        if (families.containsKey(id)) {
            throw fault("vendor '" + id + "' has a block in this file already. Put all its names into one.");
        }
        vendor = new Vendor(id, equals < 0 ? id : named.substring(equals + 3).strip());
        legalForms = Set.of();
        aliases = new ArrayList<>();
    }

    private void endFamily() {
        if (vendor != null) {
            families.put(vendor.id(), new VendorFamily(vendor, aliases, adds));
        }
    }

    private void addAliases(Vendor owner, AliasKind kind, String rest) {
        int bar = rest.indexOf('|');
        Properties properties = bar < 0 ? new Properties() : properties(rest.substring(bar + 1));
        List<String> names = items(bar < 0 ? rest : rest.substring(0, bar));
        if (names.isEmpty()) {
            throw fault("'" + kind.word() + "' names nothing before the '|'.");
        }
        for (String name : names) {
            if (!Character.isLetterOrDigit(name.charAt(0))) {
                throw fault("name '" + excerpt(name) + "' does not start with a letter or digit.");
            }
            String text = name;
            List<String> exchanges = List.of();
            if (kind == AliasKind.TICKER) {
                int colon = name.indexOf(':');
                if (colon <= 0 || colon == name.length() - 1) {
                    throw fault("ticker '" + excerpt(name) + "' names no exchange. Write it as 'NASDAQ:ABCD'.");
                }
                exchanges = List.of(name.substring(0, colon).strip().toUpperCase(Locale.ROOT));
                text = name.substring(colon + 1).strip();
            }
            VendorAlias alias = new VendorAlias(
                    text.replaceAll(" +", " "),
                    owner.id(),
                    kind,
                    properties.ambiguity,
                    properties.from,
                    properties.to,
                    properties.onlyDated,
                    properties.bought,
                    properties.plural,
                    legalForms,
                    exchanges,
                    properties.notBefore,
                    properties.notAfter,
                    properties.with);
            aliases.add(alias);
            placed.add(new PlacedAlias(alias, fileName, line));
        }
    }

    private static final class Properties {
        private Ambiguity ambiguity = Ambiguity.UNIQUE;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private boolean onlyDated;
        private boolean bought;
        private boolean plural;
        private Set<String> notBefore = Set.of();
        private Set<String> notAfter = Set.of();
        private List<String> with = List.of();
    }

    private Properties properties(String written) {
        Properties properties = new Properties();
        for (String part : written.split(";", -1)) {
            String property = part.strip();
            String key = PROPERTIES.stream()
                    .filter(known -> property.equals(known) || property.startsWith(known + " "))
                    .max(java.util.Comparator.comparingInt(String::length))
                    .orElseThrow(() -> unknown("property", property, PROPERTIES, "properties are parted by ';'"));
            String value = property.substring(key.length()).strip();
            boolean takesValue =
                    Set.of("from", "to", "not before", "not after", "with").contains(key);
            if (takesValue == value.isEmpty()) {
                throw fault(
                        takesValue
                                ? "property '" + key + "' has no value."
                                : "property '" + key + "' takes no value, but '" + excerpt(value) + "' follows it.");
            }
            switch (key) {
                case "from" -> properties.from = day(value);
                case "to" -> properties.to = day(value);
                case "dated only" -> properties.onlyDated = true;
                case "bought" -> properties.bought = true;
                case "plural" -> properties.plural = true;
                case "not before" -> properties.notBefore = new LinkedHashSet<>(items(value));
                case "not after" -> properties.notAfter = new LinkedHashSet<>(items(value));
                case "with" -> properties.with = items(value);
                default -> properties.ambiguity = Ambiguity.valueOf(key.toUpperCase(Locale.ROOT));
            }
        }
        if (properties.from != null && properties.to != null && properties.to.isBefore(properties.from)) {
            throw fault("'to " + properties.to + "' is before 'from " + properties.from + "'.");
        }
        return properties;
    }

    private LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new NightdeskException(
                    FaultKind.USAGE,
                    fileName + ", line " + line + ": '" + excerpt(value) + "' is no day. Write it as 2018-10-26.",
                    e);
        }
    }

    /** The items of a list parted by commas; an item with a comma stands in double quotes. */
    private static List<String> items(String list) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i <= list.length(); i++) {
            char c = i < list.length() ? list.charAt(i) : ',';
            if (c == '"') {
                quoted = !quoted;
            } else if (c != ',' || (quoted && i < list.length())) {
                item.append(c);
            } else {
                if (!item.toString().isBlank()) {
                    items.add(item.toString().strip());
                }
                item.setLength(0);
            }
        }
        return items;
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private NightdeskException unknown(String what, String found, List<String> known, String expected) {
        String nearest = NearestWord.to(found, known);
        return fault(what + " '" + excerpt(found) + "', which is unknown; " + expected + "."
                + (nearest == null ? "" : " Did you mean '" + nearest + "'?") + " Known: " + String.join(", ", known)
                + ".");
    }

    private NightdeskException fault(String message) {
        return new NightdeskException(FaultKind.USAGE, fileName + ", line " + line + ": " + message);
    }

    private static String excerpt(String found) {
        return found.length() <= 120 ? found : found.substring(0, 119) + "…";
    }
}
