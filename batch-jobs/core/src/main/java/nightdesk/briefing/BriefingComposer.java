package nightdesk.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nightdesk.edition.Edition;

/**
 * Composes a briefing from what an edition covers. Pure: the same coverage, settings and patterns give the same briefing, in whatever order
 * the coverage lists things.
 */
public final class BriefingComposer {
    private final Map<String, SectionComposer> sections = new TreeMap<>();
    private final List<SheetComposer> sheets;

    /**
     * A composer of the given sections and sheets.
     *
     * @param sections {@code Sections.ALL}
     * @param sheets {@code Sheets.ALL}, in the order of the workbook
     */
    public BriefingComposer(List<SectionComposer> sections, List<SheetComposer> sheets) {
        sections.forEach(section -> this.sections.put(section.id(), section));
        this.sheets = List.copyOf(sheets);
    }

    /** The briefing: sections in the order of the settings, those with nothing to say left out; every sheet. */
    public Briefing compose(Coverage coverage, BriefingSettings settings, TextPatterns text) {
        Composition on = new Composition(coverage, settings, text);
        List<Section> composed = new ArrayList<>();
        for (String id : settings.sections()) {
            SectionComposer composer = sections.get(id);
            if (composer == null) {
                throw new IllegalArgumentException("No composer of section '" + id + "'");
            }
            Optional<Section> section = composer.compose(on);
            section.ifPresent(composed::add);
        }
        // What the mail's head says is said in a section too, or needs no source.
        List<Footnote> footnotes = on.footnotes();
        List<DataSheet> dataSheets =
                sheets.stream().map(sheet -> sheet.compose(on)).toList();
        Edition edition = coverage.edition();
        HeadLines heads = new HeadLines(on);
        return new Briefing(
                settings.name(),
                settings.language(),
                edition,
                heads.masthead(),
                heads.subject(),
                heads.preheader(),
                composed,
                footnotes,
                dataSheets);
    }
}
