package nightdesk.report.excel;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nightdesk.fact.Money;
import nightdesk.fact.Qualifier;
import nightdesk.report.Theme;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The styles of the workbook: few, made once, shared by all cells. Text in Calibri and titles in Cambria, by name; hairlines under rows, no
 * lines between columns.
 */
final class Look {
    static final String SANS = "Calibri";
    static final String SERIF = "Cambria";

    private static final Map<String, String> SIGNS = Map.of("USD", "[$$-409]", "EUR", "[$€-407]", "GBP", "[$£-809]");

    private final XSSFWorkbook workbook;
    private final Theme theme;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();
    private final Map<String, XSSFFont> fonts = new HashMap<>();
    private final XSSFFont body;
    private boolean closed;

    Look(XSSFWorkbook workbook, Theme theme) {
        this.workbook = workbook;
        this.theme = theme;
        this.body = font(SANS, 10, false, theme.ink());
        for (Row row : Row.values()) {
            row(row);
        }
        for (String currency : SIGNS.keySet().stream().sorted().toList()) {
            for (Qualifier qualifier : Qualifier.values()) {
                money(currency, qualifier);
            }
        }
    }

    /** Kinds of cells in data rows. The space of a bracket behind a number keeps it off the words in the next column. */
    enum Row {
        TEXT("@", false),
        FORMULA_LIKE("@", false),
        LINK("@", false),
        COUNT("#,##0_);−#,##0_)", true),
        DECIMAL("#,##0.0###_);−#,##0.0###_)", true),
        ONE_DECIMAL("#,##0.0_);−#,##0.0_)", true),
        RATIO("0.0%_)", true),
        POINTS("+0.0_);−0.0_);0.0_)", true),
        DAY("d mmm yyyy", false),
        MOMENT("d mmm yyyy hh:mm", false),
        EMPTY("General", false);

        private final String format;
        private final boolean right;

        Row(String format, boolean right) {
            this.format = format;
            this.right = right;
        }
    }

    /** After this no style can be added: the file's structure is written. */
    void close() {
        closed = true;
    }

    /** Index of the style of a data cell. */
    int index(Row row) {
        return row(row).getIndex();
    }

    XSSFCellStyle row(Row row) {
        return made.computeIfAbsent("row/" + row, key -> {
            XSSFCellStyle style = ruled();
            style.setDataFormat(workbook.createDataFormat().getFormat(row.format));
            style.setAlignment(row.right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            if (row == Row.FORMULA_LIKE) {
                style.setQuotePrefixed(true);
            }
            if (row == Row.LINK) {
                style.setFont(font(SANS, 10, false, theme.focus()));
            }
            return style;
        });
    }

    /** Style of an amount that shows its qualifier and currency beside a plain number; null if none can be made any more. */
    @org.jspecify.annotations.Nullable
    XSSFCellStyle money(String currency, Qualifier qualifier) {
        String key = "money/" + currency + "/" + qualifier;
        XSSFCellStyle known = made.get(key);
        if (known != null || closed) {
            return known;
        }
        XSSFCellStyle style = ruled();
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setDataFormat(workbook.createDataFormat().getFormat(moneyFormat(currency, qualifier, "#,##0_)")));
        made.put(key, style);
        return style;
    }

    /** Number format of money: {@code "> "$#,##0}. */
    static String moneyFormat(String currency, Qualifier qualifier, String digits) {
        String sign = SIGNS.getOrDefault(currency, "\"" + currency.toUpperCase(Locale.ROOT) + " \"");
        String mark = switch (qualifier) {
            case EXACT -> "";
            case MORE_THAN -> "\"> \"";
            case AT_LEAST -> "\"≥ \"";
            case UP_TO -> "\"≤ \"";
            case ABOUT -> "\"~\"";
            case LESS_THAN -> "\"< \"";
            case RANGE -> "\"from \"";
            case VAGUE -> "\"≥ \"";
        };
        return mark + sign + digits;
    }

    /** The number that stands in the cell of an amount: the written value, the lower one of a range. */
    static double number(Money money) {
        return money.min().doubleValue();
    }

    /** A style of the first sheet, by name and size. */
    XSSFCellStyle words(
            String fontName, double points, boolean bold, int colour, boolean wrap, HorizontalAlignment side) {
        String key = "words/" + fontName + points + bold + colour + wrap + side;
        return made.computeIfAbsent(key, k -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font(fontName, points, bold, colour));
            style.setWrapText(wrap);
            style.setAlignment(side);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            return style;
        });
    }

    /** The same with a number format. */
    XSSFCellStyle figure(String format) {
        return made.computeIfAbsent("figure/" + format, k -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font(SANS, 18, true, theme.ink()));
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setFillForegroundColor(colour(theme.wash()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }

    /** Words on the band of key figures. */
    XSSFCellStyle washed(double points, int colour) {
        return made.computeIfAbsent("washed/" + points + colour, k -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font(SANS, points, false, colour));
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setFillForegroundColor(colour(theme.wash()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        });
    }

    /** Head of a table. */
    XSSFCellStyle head(boolean right) {
        return made.computeIfAbsent("head/" + right, k -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font(SANS, 9, true, theme.mute()));
            style.setAlignment(right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            style.setIndention((short) (right ? 1 : 0));
            style.setVerticalAlignment(VerticalAlignment.BOTTOM);
            style.setWrapText(true);
            style.setBorderBottom(BorderStyle.MEDIUM);
            style.setBottomBorderColor(colour(theme.ink()));
            return style;
        });
    }

    /** A cell with a line under it. */
    XSSFCellStyle rule(boolean strong) {
        return made.computeIfAbsent("rule/" + strong, k -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(strong ? font(SANS, 9, false, theme.mute()) : font(SERIF, 13, true, theme.ink()));
            style.setBorderBottom(strong ? BorderStyle.MEDIUM : BorderStyle.THIN);
            style.setBottomBorderColor(colour(strong ? theme.ink() : theme.rule()));
            return style;
        });
    }

    XSSFFont font(String name, double points, boolean bold, int colour) {
        return fonts.computeIfAbsent(name + points + bold + colour, key -> {
            XSSFFont font = workbook.createFont();
            font.setFontName(name);
            font.setFontHeight(points);
            font.setBold(bold);
            font.setColor(colour(colour));
            return font;
        });
    }

    static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }

    private XSSFCellStyle ruled() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(body);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBottomBorderColor(colour(theme.rule()));
        return style;
    }
}
