package nightdesk.briefing.section;

import java.util.List;
import nightdesk.briefing.SectionComposer;

/** The list: every section there is, in the order of a briefing that sets none. */
public final class Sections {
    /** All of them. */
    public static final List<SectionComposer> ALL = List.of(
            new BottomLineSection(),
            new KeyFigures(),
            new TopStories(),
            new ChangeList(),
            new Cautions(),
            new ShareBars(),
            new VendorTable(),
            new DealTables(),
            new RelationTable(),
            new SignalTable(),
            new QuoteTable(),
            new Trends(),
            new SourceTable(),
            new Method());

    private Sections() {}

    /** Their ids, as briefing settings list them. */
    public static List<String> ids() {
        return ALL.stream().map(SectionComposer::id).toList();
    }
}
