package nightdesk.briefing;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import nightdesk.fault.NightdeskException;
import org.jspecify.annotations.Nullable;

/**
 * One view of an edition for an audience, as {@code config/briefings/NAME.properties} sets it.
 *
 * @param name name of the file without its ending, and of the output folder
 * @param audience whom it is for; may be empty
 * @param vendors family ids that shares are among; empty for every vendor of the watch list
 * @param focus the vendor in colour, whose stories rank first; null for none
 * @param topics words of signals and relations ({@code defection_risk}) whose stories rank higher
 * @param sections section ids in the order of the briefing
 * @param recipients mail addresses; empty for no mail
 * @param deliverAt local time from which it is sent; null for at once
 * @param mark distribution mark on every page; may be empty
 * @param why the watch list's own sentence for a vendor, relation or signal: why it matters here; by its word
 */
public record BriefingSettings(
        String name,
        String title,
        String audience,
        List<String> vendors,
        @Nullable String focus,
        List<String> topics,
        List<String> sections,
        PageSize pageSize,
        String language,
        List<String> recipients,
        @Nullable LocalTime deliverAt,
        String mark,
        SortedMap<String, String> why) {
    /** Paper. */
    public enum PageSize {
        A4,
        LETTER
    }

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
            "why.WORD");

    public BriefingSettings {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        Objects.requireNonNull(audience);
        vendors = List.copyOf(vendors);
        topics = List.copyOf(topics);
        sections = List.copyOf(sections);
        Objects.requireNonNull(pageSize);
        Objects.requireNonNull(language);
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(mark);
        why = Collections.unmodifiableSortedMap(new TreeMap<>(why));
    }

    /** What a briefing without a setting has: every section, no recipient. */
    public static BriefingSettings defaults(String name, Collection<String> knownSections) {
        return new BriefingSettings(
                name,
                "Nightdesk",
                "",
                List.of(),
                null,
                List.of(),
                List.copyOf(knownSections),
                PageSize.A4,
                "en",
                List.of(),
                null,
                "",
                new TreeMap<>());
    }

    /**
     * Reads the content of a briefing's file.
     *
     * @param file its name, for messages: {@code config/briefings/desk.properties}
     * @param knownVendors family ids of the watch list
     * @param knownSections ids of {@code Sections.ALL}
     * @throws NightdeskException of kind USAGE that names file, line and key for anything unknown or unfit
     */
    public static BriefingSettings parse(
            String name,
            String file,
            String content,
            Collection<String> knownVendors,
            Collection<String> knownSections) {
        BriefingSettings made = defaults(name, knownSections);
        for (SettingLines.Line line : SettingLines.parse(file, content).lines()) {
            made = made.with(file, line, knownVendors, knownSections);
        }
        return made;
    }

    private BriefingSettings with(
            String file, SettingLines.Line line, Collection<String> knownVendors, Collection<String> knownSections) {
        String value = line.value();
        if (line.key().startsWith(WHY)) {
            TreeMap<String, String> reasons = new TreeMap<>(why);
            reasons.put(line.key().substring(WHY.length()), value);
            return copy(
                    title,
                    audience,
                    vendors,
                    focus,
                    topics,
                    sections,
                    pageSize,
                    language,
                    recipients,
                    deliverAt,
                    mark,
                    reasons);
        }
        return switch (line.key()) {
            case "title" ->
                copy(
                        text(file, line),
                        audience,
                        vendors,
                        focus,
                        topics,
                        sections,
                        pageSize,
                        language,
                        recipients,
                        deliverAt,
                        mark,
                        why);
            case "audience" ->
                copy(
                        title,
                        value,
                        vendors,
                        focus,
                        topics,
                        sections,
                        pageSize,
                        language,
                        recipients,
                        deliverAt,
                        mark,
                        why);
            case "vendors" ->
                copy(
                        title,
                        audience,
                        known(file, line, "vendor", knownVendors),
                        focus,
                        topics,
                        sections,
                        pageSize,
                        language,
                        recipients,
                        deliverAt,
                        mark,
                        why);
            case "focus" ->
                copy(
                        title,
                        audience,
                        vendors,
                        focus(file, line, knownVendors),
                        topics,
                        sections,
                        pageSize,
                        language,
                        recipients,
                        deliverAt,
                        mark,
                        why);
            case "topics" ->
                copy(
                        title,
                        audience,
                        vendors,
                        focus,
                        list(value),
                        sections,
                        pageSize,
                        language,
                        recipients,
                        deliverAt,
                        mark,
                        why);
            case "sections" ->
                copy(
                        title,
                        audience,
                        vendors,
                        focus,
                        topics,
                        known(file, line, "section", knownSections),
                        pageSize,
                        language,
                        recipients,
                        deliverAt,
                        mark,
                        why);
            case "page-size" ->
                copy(
                        title,
                        audience,
                        vendors,
                        focus,
                        topics,
                        sections,
                        pageSize(file, line),
                        language,
                        recipients,
                        deliverAt,
                        mark,
                        why);
            case "language" ->
                copy(
                        title,
                        audience,
                        vendors,
                        focus,
                        topics,
                        sections,
                        pageSize,
                        text(file, line),
                        recipients,
                        deliverAt,
                        mark,
                        why);
            case "recipients" ->
                copy(
                        title,
                        audience,
                        vendors,
                        focus,
                        topics,
                        sections,
                        pageSize,
                        language,
                        addresses(file, line),
                        deliverAt,
                        mark,
                        why);
            case "deliver-at" ->
                copy(
                        title,
                        audience,
                        vendors,
                        focus,
                        topics,
                        sections,
                        pageSize,
                        language,
                        recipients,
                        time(file, line),
                        mark,
                        why);
            case "mark" ->
                copy(
                        title,
                        audience,
                        vendors,
                        focus,
                        topics,
                        sections,
                        pageSize,
                        language,
                        recipients,
                        deliverAt,
                        value,
                        why);
            default -> throw SettingLines.unknown(file, line, KEYS);
        };
    }

    private BriefingSettings copy(
            String title,
            String audience,
            List<String> vendors,
            @Nullable String focus,
            List<String> topics,
            List<String> sections,
            PageSize pageSize,
            String language,
            List<String> recipients,
            @Nullable LocalTime deliverAt,
            String mark,
            SortedMap<String, String> why) {
        return new BriefingSettings(
                name,
                title,
                audience,
                vendors,
                focus,
                topics,
                sections,
                pageSize,
                language,
                recipients,
                deliverAt,
                mark,
                why);
    }

    private static String text(String file, SettingLines.Line line) {
        if (line.value().isEmpty()) {
            throw SettingLines.unfit(file, line, "a word or more");
        }
        return line.value();
    }

    private static List<String> list(String value) {
        LinkedHashSet<String> items = new LinkedHashSet<>();
        for (String item : value.split(",", -1)) {
            if (!item.isBlank()) {
                items.add(item.strip());
            }
        }
        return new ArrayList<>(items);
    }

    private static List<String> known(String file, SettingLines.Line line, String what, Collection<String> known) {
        List<String> items = list(line.value());
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

    private static @Nullable String focus(String file, SettingLines.Line line, Collection<String> knownVendors) {
        List<String> one = known(file, line, "vendor", knownVendors);
        if (one.size() > 1) {
            throw SettingLines.unfit(file, line, "one vendor or none");
        }
        return one.isEmpty() ? null : one.get(0);
    }

    private static PageSize pageSize(String file, SettingLines.Line line) {
        return switch (line.value().toLowerCase(Locale.ROOT)) {
            case "a4" -> PageSize.A4;
            case "letter" -> PageSize.LETTER;
            default -> throw SettingLines.unfit(file, line, "A4 or Letter");
        };
    }

    private static List<String> addresses(String file, SettingLines.Line line) {
        List<String> addresses = list(line.value());
        for (String address : addresses) {
            int at = address.indexOf('@');
            if (at < 1 || at != address.lastIndexOf('@') || at == address.length() - 1 || address.indexOf(' ') >= 0) {
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

    private static LocalTime time(String file, SettingLines.Line line) {
        try {
            return LocalTime.parse(line.value());
        } catch (DateTimeException e) {
            throw SettingLines.unfit(file, line, "a time of day such as 06:30");
        }
    }
}
