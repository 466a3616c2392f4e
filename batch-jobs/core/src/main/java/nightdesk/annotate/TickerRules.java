package nightdesk.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nightdesk.annotate.Finding.Standing;
import nightdesk.vendor.AliasKind;
import nightdesk.vendor.Ambiguity;
import nightdesk.vendor.VendorAlias;
import nightdesk.vendor.VendorLexicon.Form;

/**
 * When a word is a stock symbol: after its exchange ({@code NASDAQ: GOOGL}), as the root of a Reuters code ({@code MSFT.O}), in angle brackets
 * as the wires of the 1980s wrote it, after a dollar sign, or in brackets behind the company's name.
 */
final class TickerRules {
    private static final Map<String, String> GROUPS = groups("""
            US nasdaq nyse amex nysemkt arca nasdaqgs nasdaqgm nasdaqcm nsdq nq ny otc otcqb otcqx otcpk otcmkts pink nms cboe neo
            LSE lse lon aim
            XETRA xetra fra etr fwb fse frankfurt
            TSE tse tyo tokyo
            HKEX hkex sehk hkg hkse hk
            EURONEXT epa euronext par paris ams amsterdam
            KRX krx kse
            TWSE twse tpe
            STO sto stockholm
            HEL hel helsinki
            SIX six swx
            TSX tsx tsxv cve cse
            ASX asx
            SSE sse shanghai szse
            BSE bse nse
            """);
    private static final Map<String, String> SUFFIXES = groups("""
            US n o a oq k pk ob nq p
            LSE l
            XETRA de f
            TSE t
            HKEX hk
            EURONEXT pa as
            KRX ks
            TWSE tw
            STO st
            HEL he
            SIX s vx
            TSX to v
            ASX ax
            SSE ss sz
            BSE bo ns
            """);

    /** What stands before a symbol of one letter; elsewhere it is an initial or half of an abbreviation. */
    private static final String SINGLE_LETTER_FRONTS = "(<:$ ,/";

    /** What stands before any symbol, spaces left out. */
    private static final String SYMBOL_FRONTS = "(<:$,/;";

    private TickerRules() {}

    /** Whether a symbol that is short or a word stands where none could mean a share: not even worth telling. */
    static boolean isIdle(String text, int start, int end, VendorAlias alias) {
        if (alias.kind() != AliasKind.TICKER || (alias.ambiguity() == Ambiguity.UNIQUE && end - start >= 3)) {
            return false;
        }
        if (end < text.length()
                && text.charAt(end) == '.'
                && end + 1 < text.length()
                && Character.isUpperCase(text.charAt(end + 1))) {
            return end - start == 1 && (start == 0 || SINGLE_LETTER_FRONTS.indexOf(text.charAt(start - 1)) < 0);
        }
        int before = Words.spaceStart(text, start);
        return before == 0 || SYMBOL_FRONTS.indexOf(text.charAt(before - 1)) < 0;
    }

    /** What the surroundings say of a symbol that starts at {@code start}. */
    static Finding judge(String text, int start, int end, VendorAlias alias, Era era, Names names) {
        Finding finding = new Finding(start, end, end, alias, Form.AS_LISTED, Standing.BLOCKED, "bare-symbol");
        String group = groupOf(alias.exchanges().getFirst());
        char before = start > 0 ? text.charAt(start - 1) : '\n';
        char after = end < text.length() ? text.charAt(end) : '\n';
        if (end - start == 1 && SINGLE_LETTER_FRONTS.indexOf(before) < 0) {
            return finding;
        }
        if (before == '$'
                && Character.isLetter(text.charAt(start))
                && (start < 2 || !Words.isWordChar(text.charAt(start - 2)))) {
            return finding.as(end - start >= 3 ? Standing.STRONG : Standing.OPEN, "cashtag");
        }
        boolean isEnclosed = before == '(' || before == '<';
        boolean isBehindName = isEnclosed && names.endsAt(Words.spaceStart(text, start - 1), alias.vendor());
        boolean isBehindStranger = isEnclosed && !isBehindName && isBehindName(text, start - 1);
        if (!isBehindName && !era.holds(alias)) {
            return finding.as(Standing.BLOCKED, "out-of-date");
        }
        String code = codeAfter(text, end);
        int codeEnd = code.isEmpty() ? end : end + 1 + code.length();
        if (before == '<' && text.startsWith(">", codeEnd)) {
            return finding.as(isBehindName ? Standing.STRONG : Standing.OPEN, isBehindName ? "brackets" : "document");
        }
        boolean isLong = end - start > 1 || before == '(';
        boolean isBehindOwn = isBehindName || names.endsAt(Words.spaceStart(text, start), alias.vendor());
        boolean isHome = group.equals(SUFFIXES.get(code.toLowerCase(Locale.ROOT)));
        if (isLong && (isHome || (isBehindOwn && !code.isEmpty()))) {
            return isBehindStranger
                    ? finding.as(Standing.OPEN, "document")
                    : finding.as(Standing.STRONG, "reuters-code");
        }
        int colon = start;
        while (colon > 0 && text.charAt(colon - 1) == ' ') {
            colon--;
        }
        if (colon > 0 && text.charAt(colon - 1) == ':') {
            String found = exchangeBefore(text, colon - 1);
            if (!found.equals(group) && !found.equals("symbol")) {
                return finding;
            }
            int open = text.lastIndexOf('(', colon);
            boolean isStranger = open > 0
                    && start - open < 30
                    && !names.endsAt(Words.spaceStart(text, open), alias.vendor())
                    && isBehindName(text, open);
            return finding.as(isStranger ? Standing.OPEN : Standing.STRONG, isStranger ? "document" : "exchange");
        }
        if (follows(text, start, names)) {
            return finding.as(Standing.STRONG, "exchange");
        }
        if (before == '(' && closesOrParts(text, end)) {
            if (isBehindName) {
                return finding.as(Standing.STRONG, "behind-name");
            }
            if (end - start >= 3 && after == ')') {
                return finding.as(Standing.OPEN, "document");
            }
        }
        boolean standsAlone = before != '-' && before != '@' && before != '#' && before != '/' && after != '-';
        return standsAlone && end - start >= 4 && alias.ambiguity() == Ambiguity.UNIQUE
                ? finding.as(Standing.OPEN, "document")
                : finding;
    }

    /** Whether a capitalised word, or a legal form with its full stop, stands before a bracket. */
    private static boolean isBehindName(String text, int open) {
        int end = Words.spaceStart(text, open);
        if (end > 0 && text.charAt(end - 1) == '.') {
            end--;
        }
        String word = text.substring(Words.startAt(text, end), end);
        return Words.isCapitalised(word);
    }

    /** The letters after a full stop directly behind a symbol, if they are one or two capitals; empty otherwise. */
    private static String codeAfter(String text, int end) {
        int to = end + 1;
        while (to < text.length() && Words.isWordChar(text.charAt(to))) {
            to++;
        }
        boolean isCode = end < text.length() && text.charAt(end) == '.' && to - end >= 2 && to - end <= 3;
        String code = isCode ? text.substring(end + 1, to) : "";
        return Words.isCapitals(code) ? code : "";
    }

    /** Whether the bracket closes behind a symbol, or a comma, colon or figure follows: {@code (INTC)}, {@code (INTC -1.2%)}. */
    private static boolean closesOrParts(String text, int end) {
        if (end >= text.length()) {
            return false;
        }
        char after = text.charAt(end);
        if (after == ' ' && end + 1 < text.length()) {
            char figure = text.charAt(end + 1);
            return figure == '+' || figure == '-' || figure == '$' || figure == '–' || Character.isDigit(figure);
        }
        return after == ')' || after == ',' || after == ':' || after == ';';
    }

    /** Whether a word stands behind an exchange and a colon, as a symbol does. */
    static boolean isAfterExchange(String text, int start) {
        int colon = start;
        while (colon > 0 && text.charAt(colon - 1) == ' ') {
            colon--;
        }
        return colon > 0
                && text.charAt(colon - 1) == ':'
                && !exchangeBefore(text, colon - 1).isEmpty();
    }

    /** The group of the exchange that the words before a colon name, "symbol" if they say so; empty if neither. */
    private static String exchangeBefore(String text, int colon) {
        int end = colon;
        for (int words = 0; words < 3; words++) {
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            int start = Words.simpleStart(text, end);
            String word = text.substring(start, end).toLowerCase(Locale.ROOT);
            if (word.equals("symbol") || word.equals("ticker")) {
                return "symbol";
            }
            String found = GROUPS.get(word);
            if (found != null || word.isEmpty()) {
                return found == null ? "" : found;
            }
            end = start > 0 && text.charAt(start - 1) == '-' ? start - 1 : start;
        }
        return "";
    }

    /** Whether the symbol continues a list of symbols: {@code (NASDAQ: GOOGL, GOOG)}. */
    private static boolean follows(String text, int start, Names names) {
        int before = start;
        while (before > 0 && " ,/;".indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        return before < start && names.symbolEndsAt(before);
    }

    private static String groupOf(String exchange) {
        String lower = exchange.toLowerCase(Locale.ROOT);
        return GROUPS.getOrDefault(lower, exchange);
    }

    private static Map<String, String> groups(String lines) {
        Map<String, String> groups = new HashMap<>();
        lines.lines().forEach(line -> {
            List<String> words = List.of(line.strip().split(" ", -1));
            words.subList(1, words.size()).forEach(word -> groups.put(word, words.getFirst()));
        });
        return Map.copyOf(groups);
    }
}
