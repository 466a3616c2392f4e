package nightdesk.report;

import java.util.ArrayList;
import java.util.List;
import nightdesk.briefing.Block;
import nightdesk.briefing.Briefing;
import nightdesk.briefing.Cell;
import nightdesk.briefing.Figures;
import nightdesk.briefing.Section;

/** Every figure of a briefing as a reader must find it. */
public final class PrintedFigures {
    private PrintedFigures() {}

    public static List<String> of(Briefing briefing) {
        List<String> out = new ArrayList<>();
        for (Section section : briefing.sections()) {
            for (Block block : section.blocks()) {
                switch (block) {
                    case Block.KpiStrip strip ->
                        strip.figures().forEach(kpi -> {
                            out.add(Figures.cell(kpi.value(), briefing.edition().zone()));
                            out.add(kpi.change());
                            out.add(kpi.base());
                        });
                    case Block.ShareBars bars ->
                        bars.bars().forEach(bar -> {
                            out.add(Figures.percent(bar.share()));
                            out.add("n = " + Figures.count(bar.base()));
                        });
                    case Block.Multiples multiples ->
                        multiples
                                .series()
                                .forEach(series ->
                                        out.add(Figures.decimal(series.values().getLast(), 1)));
                    case Block.Table table -> {
                        table.rows().forEach(row -> row.forEach(cell -> add(out, briefing, cell)));
                        if (table.total() != null) {
                            table.total().forEach(cell -> add(out, briefing, cell));
                        }
                    }
                    case Block.BottomLine line -> {}
                    case Block.StoryBlock story -> {}
                    case Block.Lines lines -> {}
                    case Block.Paragraph paragraph -> {}
                }
            }
        }
        out.removeIf(String::isEmpty);
        return out;
    }

    private static void add(List<String> out, Briefing briefing, Cell cell) {
        String text = Figures.cell(cell, briefing.edition().zone());
        out.add(text.replace("%", "").replace(" pp", ""));
    }
}
