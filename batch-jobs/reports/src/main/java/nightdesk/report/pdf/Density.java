package nightdesk.report.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import nightdesk.briefing.Block;
import nightdesk.briefing.Briefing;
import nightdesk.briefing.Section;
import org.openpdf.layout.Layer;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.pdf.PagePosition;

/**
 * How close the page is set: as wide as it can be while the briefing keeps to four pages and its first page stands alone. Style sheets know
 * each as a class of the body; a closer one has the classes of the wider ones too.
 */
enum Density {
    WIDE,
    CLOSE,
    /** Tables may break over pages. */
    CLOSEST;

    private static final int MAX_PAGES = 4;

    /** The next one; only asked of one that does not suit. */
    Density closer() {
        return this == WIDE ? CLOSE : CLOSEST;
    }

    String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the laid-out page may stay as it is. */
    boolean suits(ITextRenderer renderer, Briefing briefing) {
        Layer layer = Objects.requireNonNull(renderer.getRootBox()).getLayer();
        int pages = Objects.requireNonNull(layer).getPages().size();
        return this == CLOSEST || (pages <= MAX_PAGES && firstPageStandsAlone(renderer, briefing));
    }

    private static boolean firstPageStandsAlone(ITextRenderer renderer, Briefing briefing) {
        renderer.getOutputDevice().setRoot(Objects.requireNonNull(renderer.getRootBox()));
        List<String> ids = briefing.sections().stream()
                .takeWhile(Density::belongsOnTheFirstPage)
                .map(section -> "section-" + section.id())
                .toList();
        return ids.stream()
                .flatMap(id -> renderer.findPagePositionsByID(Pattern.compile("^" + Pattern.quote(id) + "$")).stream())
                .mapToInt(PagePosition::getPageNo)
                .allMatch(page -> page == 0);
    }

    private static boolean belongsOnTheFirstPage(Section section) {
        return section.blocks().stream().allMatch(block -> switch (block) {
            case Block.BottomLine line -> true;
            case Block.KpiStrip strip -> true;
            case Block.StoryBlock story -> true;
            case Block.Lines lines -> true;
            case Block.ShareBars bars -> false;
            case Block.Multiples multiples -> false;
            case Block.Table table -> false;
            case Block.Paragraph paragraph -> false;
        });
    }
}
