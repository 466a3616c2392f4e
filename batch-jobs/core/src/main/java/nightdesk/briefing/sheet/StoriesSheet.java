package nightdesk.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Composition;
import nightdesk.briefing.DataSheet;
import nightdesk.briefing.RankedStory;
import nightdesk.briefing.SheetComposer;
import nightdesk.metric.Independence;
import nightdesk.story.Origin;
import nightdesk.story.Story;

/** Every story of the edition, best ranked first, with how its points came about. */
final class StoriesSheet implements SheetComposer {
    @Override
    public String id() {
        return "stories";
    }

    @Override
    public DataSheet compose(Composition on) {
        List<Column> columns = List.of(
                on.column("story-key", false, 4),
                on.column("title", false, 10),
                on.column("state", false, 2),
                on.column("first-seen", false, 3),
                on.column("last-seen", false, 3),
                on.column("articles", true, 2),
                on.column("articles-all-days", true, 2),
                on.column("sources", true, 2),
                on.column("sources-label", false, 2),
                on.column("origins", false, 5),
                on.column("same-text", true, 2),
                on.column("vendors", false, 5),
                on.column("rank", true, 2),
                on.column("score", true, 2),
                on.column("score-parts", false, 6),
                on.column("representative", false, 3));
        List<List<Cell>> rows = new ArrayList<>();
        int rank = 0;
        for (RankedStory ranked : on.findings().ranked()) {
            rank++;
            int position = rank;
            Stream.concat(Stream.of(ranked.story()), ranked.others().stream())
                    .forEach(story -> rows.add(row(on, ranked, story, position)));
        }
        return Cells.sheet(on, id(), columns, rows);
    }

    private static List<Cell> row(Composition on, RankedStory ranked, Story story, int rank) {
        return List.of(
                Cells.key(story.id()),
                new Cell.Words(story.title()),
                new Cell.Words(on.text().say("state." + story.state().word())),
                Cells.moment(story.firstSeen()),
                Cells.moment(story.lastSeen()),
                new Cell.Count(story.counted().size()),
                new Cell.Count(story.members().size()),
                new Cell.Count(story.independentSources()),
                new Cell.Words(Independence.label(story)),
                Cells.words(String.join(
                        ", ", story.origins().stream().map(Origin::name).toList())),
                new Cell.Count(
                        story.sameTextGroups().stream().mapToLong(List::size).sum()),
                Cells.words(String.join(
                        ", ",
                        story.vendors().stream().map(on.coverage()::vendorName).toList())),
                new Cell.Count(rank),
                new Cell.Count(ranked.points().score()),
                new Cell.Words(parts(on, ranked.points())),
                Cells.ref("articles", story.representative()));
    }

    private static String parts(Composition on, RankedStory.Points points) {
        return on.text()
                .say(
                        "story.parts",
                        "fact",
                        Integer.toString(points.fact()),
                        "focus",
                        Integer.toString(points.focus()),
                        "sources",
                        Integer.toString(points.sources()),
                        "articles",
                        Integer.toString(points.articles()),
                        "topic",
                        Integer.toString(points.topic()));
    }
}
