package nightdesk.briefing;

import java.util.List;
import java.util.Objects;
import nightdesk.edition.Edition;

/**
 * One view of an edition for one audience, complete and format-neutral.
 *
 * @param name folder name: {@code desk}
 * @param language of its fixed words, BCP 47
 * @param subject of the message, at most 70 characters
 * @param preheader first line a phone shows, at most 90 characters
 * @param sections in the order of the briefing's settings
 * @param footnotes in order of their number, without gaps
 * @param sheets in the order of the workbook
 */
public record Briefing(
        String name,
        String language,
        Edition edition,
        Masthead masthead,
        String subject,
        String preheader,
        List<Section> sections,
        List<Footnote> footnotes,
        List<DataSheet> sheets) {
    public Briefing {
        Objects.requireNonNull(name);
        Objects.requireNonNull(language);
        Objects.requireNonNull(edition);
        Objects.requireNonNull(masthead);
        sections = List.copyOf(sections);
        footnotes = List.copyOf(footnotes);
        sheets = List.copyOf(sheets);
        if (subject.length() > 70 || preheader.length() > 90) {
            throw new IllegalArgumentException("A subject has at most 70 characters and a preheader 90: " + subject);
        }
        for (int i = 0; i < footnotes.size(); i++) {
            if (footnotes.get(i).number() != i + 1) {
                throw new IllegalArgumentException("Footnotes are numbered from 1 without gaps");
            }
        }
    }
}
