package nightdesk.briefing;

import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
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
 * @param maskedWords words that titles and quotations show as their first letter and stars; the workbook keeps the original
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
        List<String> maskedWords,
        SortedMap<String, String> why) {
    /** Paper. */
    public enum PageSize {
        A4,
        LETTER
    }

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
        maskedWords = List.copyOf(maskedWords);
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
                List.of(),
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
        return new SettingsReader(file, content, knownVendors, knownSections).settings(name);
    }
}
