package nightdesk.briefing.sheet;

import java.util.List;
import java.util.Locale;
import nightdesk.article.ArticleCard;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.Composition;
import nightdesk.briefing.DataSheet;
import nightdesk.briefing.SheetComposer;
import nightdesk.briefing.SheetRows.ArticleRow;

/** Every article the edition counts, with the record it came from. */
final class ArticlesSheet implements SheetComposer {
    @Override
    public String id() {
        return "articles";
    }

    @Override
    public DataSheet compose(Composition on) {
        List<Column> columns = List.of(
                on.column("article-key", false, 4),
                on.column("published", false, 3),
                on.column("published-utc", false, 3),
                on.column("class", false, 2),
                on.column("outlet", false, 4),
                on.column("headline", false, 10),
                on.column("author", false, 3),
                on.column("language", false, 2),
                on.column("words-count", true, 2),
                on.column("story", false, 2),
                on.column("duplicate-of", false, 2),
                on.column("vendors", false, 4),
                on.column("tones", false, 4),
                on.column("flags", false, 3),
                on.column("file", false, 5),
                on.column("member", false, 3),
                on.column("record", true, 2),
                on.column("byte-offset", true, 2),
                on.column("sha256", false, 4));
        return Cells.stream(on, id(), columns, on.coverage().rows().articles(), row -> row(on, row));
    }

    private static List<Cell> row(Composition on, ArticleRow row) {
        ArticleCard card = row.card();
        var instant = card.published().instant();
        var place = card.source().place();
        return List.of(
                Cells.key(card.id()),
                Cells.moment(instant),
                Cells.moment(instant),
                new Cell.Words(on.text().say("class." + card.membership().name().toLowerCase(Locale.ROOT))),
                new Cell.Words(card.outlet().name()),
                card.url() == null ? new Cell.Words(card.headline()) : new Cell.Link(card.headline(), card.url()),
                Cells.words(card.byline()),
                Cells.words(card.language()),
                new Cell.Count(card.words()),
                Cells.ref("stories", row.story()),
                Cells.ref("articles", row.duplicateOf()),
                Cells.words(String.join(
                        ", ",
                        row.vendors().stream().map(on.coverage()::vendorName).toList())),
                Cells.words(String.join(
                        ", ",
                        row.tones().stream()
                                .map(tone -> on.coverage().vendorName(tone.vendor()) + ": "
                                        + tone.tone().word())
                                .toList())),
                Cells.words(String.join(
                        ", ",
                        card.flags().stream()
                                .map(flag ->
                                        flag.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                                .toList())),
                new Cell.Words(place.path()),
                Cells.words(place.member()),
                new Cell.Count(place.record()),
                new Cell.Count(place.byteOffset()),
                new Cell.Words(card.source().fileSha256()));
    }
}
