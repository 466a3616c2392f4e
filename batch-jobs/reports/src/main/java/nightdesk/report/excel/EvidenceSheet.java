package nightdesk.report.excel;

import java.util.ArrayList;
import java.util.List;
import nightdesk.briefing.Briefing;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Column;
import nightdesk.briefing.DataSheet;
import nightdesk.briefing.Footnote;
import nightdesk.report.Wording;

/** The sentences behind the numbers in brackets, as a data sheet of its own. */
final class EvidenceSheet {
    static final String ID = "evidence-of-the-briefing";

    private EvidenceSheet() {}

    static DataSheet of(Briefing briefing, Wording wording) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Footnote note : briefing.footnotes()) {
            var article = note.article();
            var instant = article.published().instant();
            String url = article.url();
            rows.add(List.of(
                    new Cell.Words(Integer.toString(note.number())),
                    new Cell.Words(note.sentence()),
                    new Cell.Words(article.outlet().name()),
                    url == null ? new Cell.Words(article.headline()) : new Cell.Link(article.headline(), url),
                    instant == null ? new Cell.Words(wording.get("footnote.undated")) : new Cell.Moment(instant),
                    new Cell.Words(article.source().place().describe())));
        }
        List<Column> columns = List.of(
                new Column("number", wording.get("workbook.number"), false, 1),
                new Column("sentence", wording.get("workbook.sentence"), false, 8),
                new Column("outlet", wording.get("workbook.outlet"), false, 2),
                new Column("article", wording.get("workbook.article"), false, 4),
                new Column("published", wording.get("workbook.published"), true, 2),
                new Column("file", wording.get("workbook.file"), false, 3));
        return DataSheet.of(ID, wording.get("evidence"), wording.get("footnotes.note"), columns, rows);
    }
}
