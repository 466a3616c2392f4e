package nightdesk.briefing.sheet;

import java.util.List;
import nightdesk.briefing.SheetComposer;

/** The list: every data sheet, in the order of the workbook. */
public final class Sheets {
    /** All of them. */
    public static final List<SheetComposer> ALL = List.of(
            new ChangesSheet(),
            new VendorsSheet(),
            new TrendSheet(),
            new StoriesSheet(),
            new ArticlesSheet(),
            new MentionsSheet(),
            new DealsSheet(),
            new AmountsSheet(),
            new RelationsSheet(),
            new QuotesSheet(),
            new SignalsSheet(),
            new SourcesSheet(),
            new RejectedSheet(),
            new MethodsSheet(),
            new RunSheet());

    private Sheets() {}
}
