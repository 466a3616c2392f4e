package nightdesk.briefing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One part of a section. Renderers switch over all of them without a default, so that a new kind cannot be forgotten. */
public sealed interface Block {
    /**
     * The main message.
     *
     * @param message one or two sentences
     * @param support what it rests on: sources, confirmation, comment
     */
    record BottomLine(Prose message, Prose support) implements Block {
        public BottomLine {
            Objects.requireNonNull(message);
            Objects.requireNonNull(support);
        }
    }

    /** The key figures, at most five. */
    record KpiStrip(List<Kpi> figures) implements Block {
        public KpiStrip {
            figures = List.copyOf(figures);
        }
    }

    /**
     * One key figure.
     *
     * @param change what it is compared with, in words with a sign: {@code +4.6 pp on Saturday}; empty if there is no baseline
     * @param direction -1 worse, 0 no judgement, 1 better; never the only sign of it
     * @param base what it counts: {@code n = 14 articles}
     * @param trend daily values, oldest first, last = this edition; empty if there is no history
     * @param origin the cell of a data sheet that holds the same value, so that the workbook can refer to it; null if no sheet does
     */
    record Kpi(
            String label,
            Cell value,
            String change,
            int direction,
            String base,
            List<BigDecimal> trend,
            @Nullable Origin origin) {
        /** A figure that no sheet holds. */
        public Kpi(String label, Cell value, String change, int direction, String base, List<BigDecimal> trend) {
            this(label, value, change, direction, base, trend, null);
        }

        public Kpi {
            Objects.requireNonNull(label);
            Objects.requireNonNull(value);
            Objects.requireNonNull(change);
            Objects.requireNonNull(base);
            trend = List.copyOf(trend);
        }
    }

    /**
     * One cell of a data sheet.
     *
     * @param sheet id of the sheet
     * @param key text of the row's first cell
     * @param column id of the column
     */
    record Origin(String sheet, String key, String column) {
        public Origin {
            Objects.requireNonNull(sheet);
            Objects.requireNonNull(key);
            Objects.requireNonNull(column);
        }
    }

    /**
     * A story in full.
     *
     * @param rank from 1
     * @param title an assertion that its source makes
     * @param what what is reported, hedged as its source hedges it
     * @param why why it matters here; empty if no rule says so
     * @param evidence sources, independence, event date, comment: one line
     * @param badge kind of news, such as {@code Feared defection}; empty if none
     * @param link address of the representative article; null if it has none
     */
    record StoryBlock(
            int rank,
            String title,
            Prose what,
            Prose why,
            Prose evidence,
            String badge,
            @Nullable String link) implements Block {
        public StoryBlock {
            Objects.requireNonNull(title);
            Objects.requireNonNull(what);
            Objects.requireNonNull(why);
            Objects.requireNonNull(evidence);
            Objects.requireNonNull(badge);
        }
    }

    /** A short list of lines: changes, cautions, notes. */
    record Lines(List<Prose> lines) implements Block {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Sorted bars from zero on one scale.
     *
     * @param title the finding
     * @param note unit, period and n
     */
    record ShareBars(String title, String note, List<Bar> bars) implements Block {
        public ShareBars {
            Objects.requireNonNull(title);
            Objects.requireNonNull(note);
            bars = List.copyOf(bars);
        }
    }

    /**
     * One bar.
     *
     * @param share ratio 0 to 1
     * @param base number behind the share
     * @param median the same share's median of the days before; null where there are too few
     * @param focus whether it is the vendor the briefing watches
     */
    record Bar(
            String label,
            BigDecimal share,
            long base,
            @Nullable BigDecimal median,
            boolean focus) {
        public Bar {
            Objects.requireNonNull(label);
            Objects.requireNonNull(share);
        }
    }

    /** Small line charts on one scale, oldest value first. */
    record Multiples(String title, String note, List<Series> series) implements Block {
        public Multiples {
            Objects.requireNonNull(title);
            Objects.requireNonNull(note);
            series = List.copyOf(series);
        }
    }

    /** One small chart. */
    record Series(String label, List<BigDecimal> values, boolean focus) {
        public Series {
            Objects.requireNonNull(label);
            values = List.copyOf(values);
        }
    }

    /**
     * A table that fits on a page.
     *
     * @param title the finding; empty if the section's title says it
     * @param note unit, period and n
     * @param rows each as long as the columns
     * @param total the bold last row; null if the rows are not to be added
     */
    record Table(
            String id,
            String title,
            String note,
            List<Column> columns,
            List<List<Cell>> rows,
            @Nullable List<Cell> total)
            implements Block {
        public Table {
            Objects.requireNonNull(id);
            Objects.requireNonNull(title);
            Objects.requireNonNull(note);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            total = total == null ? null : List.copyOf(total);
        }
    }

    /** A paragraph. */
    record Paragraph(Prose text) implements Block {
        public Paragraph {
            Objects.requireNonNull(text);
        }
    }
}
