package nightdesk.briefing;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nightdesk.briefing.BriefingSettings.PageSize;
import nightdesk.briefing.SettingLines.Line;
import org.jspecify.annotations.Nullable;

/** Reads the settings of a briefing; what a file does not set is as {@link BriefingSettings#defaults} has it. */
final class SettingsReader {
    private static final String WHY = "why.";
    private static final List<String> KEYS = List.of(
            "title",
            "audience",
            "vendors",
            "focus",
            "topics",
            "sections",
            "page-size",
            "language",
            "recipients",
            "deliver-at",
            "mark",
            "masked-words",
            "why.WORD");

    private final String file;
    private final Collection<String> knownVendors;
    private final Collection<String> knownSections;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    SettingsReader(String file, String content, Collection<String> knownVendors, Collection<String> knownSections) {
        this.file = file;
        this.knownVendors = knownVendors;
        this.knownSections = knownSections;
        for (Line line : SettingLines.parse(file, content).lines()) {
            if (!KEYS.contains(line.key()) && !line.key().startsWith(WHY)) {
                throw SettingLines.unknown(file, line, KEYS);
            }
            lines.put(line.key(), line);
        }
    }

    BriefingSettings settings(String name) {
        BriefingSettings unset = BriefingSettings.defaults(name, knownSections);
        return new BriefingSettings(
                name,
                words("title", unset.title()),
                value("audience", unset.audience()),
                known("vendors", "vendor", knownVendors, unset.vendors()),
                focus(),
                list("topics", unset.topics()),
                known("sections", "section", knownSections, unset.sections()),
                pageSize(unset.pageSize()),
                words("language", unset.language()),
                addresses(unset.recipients()),
                time(),
                value("mark", unset.mark()),
                list("masked-words", unset.maskedWords()),
                reasons());
    }

    private String value(String key, String unset) {
        Line line = lines.get(key);
        return line == null ? unset : line.value();
    }

    private String words(String key, String unset) {
        Line line = lines.get(key);
        if (line != null && line.value().isEmpty()) {
            throw SettingLines.unfit(file, line, "a word or more");
        }
        return line == null ? unset : line.value();
    }

    private List<String> list(String key, List<String> unset) {
        Line line = lines.get(key);
        return line == null ? unset : items(line);
    }

    private static List<String> items(Line line) {
        LinkedHashSet<String> items = new LinkedHashSet<>();
        for (String item : line.value().split(",", -1)) {
            if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        return new ArrayList<>(items);
    }

    private List<String> known(String key, String what, Collection<String> known, List<String> unset) {
        Line line = lines.get(key);
        if (line == null) {
            return unset;
        }
        List<String> items = items(line);
        for (String item : items) {
            if (!known.contains(item)) {
                throw SettingLines.usage(
                        file,
                        line.number(),
                        what + " '" + SettingLines.excerpt(item) + "' is unknown." + SettingLines.meant(item, known)
                                + " Known: " + String.join(", ", known) + ".");
            }
        }
        return items;
    }

    private @Nullable String focus() {
        List<String> one = known("focus", "vendor", knownVendors, List.of());
        Line line = lines.get("focus");
        if (line != null && one.size() > 1) {
            throw SettingLines.unfit(file, line, "one vendor or none");
        }
        return one.isEmpty() ? null : one.get(0);
    }

    private PageSize pageSize(PageSize unset) {
        Line line = lines.get("page-size");
        if (line == null) {
            return unset;
        }
        return switch (line.value().toLowerCase(Locale.ROOT)) {
            case "a4" -> PageSize.A4;
            case "letter" -> PageSize.LETTER;
            default -> throw SettingLines.unfit(file, line, "A4 or Letter");
        };
    }

    private List<String> addresses(List<String> unset) {
        Line line = lines.get("recipients");
        if (line == null) {
            return unset;
        }
        List<String> addresses = items(line);
        for (String address : addresses) {
            if (!MailAddress.isOne(address)) {
                // An address is personal: the message says which one by its place, not by its words.
                throw SettingLines.usage(
                        file,
                        line.number(),
                        "recipient " + (addresses.indexOf(address) + 1)
                                + " is no mail address, expected name@domain, separated by commas. Correct the line.");
            }
        }
        return addresses;
    }

    private @Nullable LocalTime time() {
        Line line = lines.get("deliver-at");
        if (line == null) {
            return null;
        }
        try {
            return LocalTime.parse(line.value());
        } catch (DateTimeException e) {
            throw SettingLines.unfit(file, line, "a time of day such as 06:30");
        }
    }

    private SortedMap<String, String> reasons() {
        TreeMap<String, String> reasons = new TreeMap<>();
        lines.forEach((key, line) -> {
            if (key.startsWith(WHY)) {
                reasons.put(key.substring(WHY.length()), line.value());
            }
        });
        return reasons;
    }
}
