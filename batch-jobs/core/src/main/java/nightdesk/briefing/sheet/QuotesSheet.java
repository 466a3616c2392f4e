package nightdesk.briefing.sheet;

import java.util.ArrayList;
import java.util.List;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Composition;
import nightdesk.briefing.DataSheet;
import nightdesk.briefing.FactGroup;
import nightdesk.briefing.SheetComposer;
import nightdesk.fact.CitedFact;
import nightdesk.fact.CommentStatus;
import nightdesk.fact.Quote;

/** Every quotation; below them who was asked for comment and what they did. */
final class QuotesSheet implements SheetComposer {
    @Override
    public String id() {
        return "quotes";
    }

    @Override
    public DataSheet compose(Composition on) {
        List<Column> columns = List.of(
                on.column("fact-key", false, 4),
                on.column("entry", false, 2),
                on.column("speaker", false, 4),
                on.column("role", false, 3),
                on.column("organisation", false, 3),
                on.column("verb", false, 2),
                on.column("words", false, 10),
                on.column("comment", false, 3),
                on.column("says", false, 4),
                on.column("sentence", false, 8),
                on.column("article", false, 2),
                on.column("rule", false, 3));
        List<List<Cell>> rows = new ArrayList<>();
        for (CitedFact cited : on.findings().quotes()) {
            Quote quote = (Quote) cited.fact();
            rows.add(List.of(
                    Cells.key(cited.id()),
                    new Cell.Words(on.text().say("entry.quote")),
                    new Cell.Words(quote.speaker().name()),
                    Cells.words(quote.role()),
                    Cells.words(quote.organisation()),
                    Cells.words(quote.verb()),
                    new Cell.Words(quote.words()),
                    Cell.ABSENT,
                    new Cell.Words(on.statements().sourceName(cited.article(), cited.sentence())),
                    new Cell.Words(cited.sentence()),
                    Cells.ref("articles", cited.article()),
                    new Cell.Words(quote.evidence().rule())));
        }
        for (FactGroup<CommentStatus> group : on.findings().comments()) {
            group.cited().forEach(cited -> rows.add(comment(on, cited, (CommentStatus) cited.fact())));
        }
        return Cells.sheet(on, id(), columns, rows);
    }

    private static List<Cell> comment(Composition on, CitedFact cited, CommentStatus status) {
        return List.of(
                Cells.key(cited.id()),
                new Cell.Words(on.text().say("entry.comment")),
                new Cell.Words(status.party().name()),
                Cell.ABSENT,
                Cell.ABSENT,
                Cell.ABSENT,
                Cell.ABSENT,
                new Cell.Words(on.text().say("comment.state." + status.state().word())),
                new Cell.Words(on.statements().sourceName(cited.article(), cited.sentence())),
                new Cell.Words(cited.sentence()),
                Cells.ref("articles", cited.article()),
                new Cell.Words(status.evidence().rule()));
    }
}
