package nightdesk.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nightdesk.annotate.Finding.Standing;
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

    private TickerRules() {}

    /** What the surroundings say of a symbol that starts at {@code start}. */
    static Finding judge(String text, int start, int end, VendorAlias alias, Names names) {
        Finding finding = new Finding(start, end, end, alias, Form.AS_LISTED, Standing.BLOCKED, "bare-symbol");
        String group = groupOf(alias.exchanges().getFirst());
        char before = start > 0 ? text.charAt(start - 1) : '\n';
        char after = end < text.length() ? text.charAt(end) : '\n';
        if (before == '$' && (start < 2 || !Words.isWordChar(text.charAt(start - 2)))) {
            return finding.as(Standing.STRONG, "cashtag");
        }
        String code = codeAfter(text, end);
        int codeEnd = code.isEmpty() ? end : end + 1 + code.length();
        if (before == '<' && text.startsWith(">", codeEnd)) {
            return finding.as(Standing.STRONG, "brackets");
        }
        boolean isLong = end - start > 1 || before == '(';
        if (isLong && group.equals(SUFFIXES.get(code.toLowerCase(Locale.ROOT)))) {
            return finding.as(Standing.STRONG, "reuters-code");
        }
        int colon = start;
        while (colon > 0 && text.charAt(colon - 1) == ' ') {
            colon--;
        }
        if (colon > 0 && text.charAt(colon - 1) == ':') {
            return exchangeBefore(text, colon - 1, group) ? finding.as(Standing.STRONG, "exchange") : finding;
        }
        if (follows(text, start, names)) {
            return finding.as(Standing.STRONG, "exchange");
        }
        if (before == '(' && closesOrParts(text, end)) {
            int nameEnd = start - 1;
            while (nameEnd > 0 && text.charAt(nameEnd - 1) == ' ') {
                nameEnd--;
            }
            if (names.endsAt(nameEnd, alias.vendor())) {
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

    /** Whether the words before a colon name an exchange of the group, or say "symbol". */
    private static boolean exchangeBefore(String text, int colon, String group) {
        int end = colon;
        for (int words = 0; words < 3; words++) {
            while (end > 0 && text.charAt(end - 1) == ' ') {
                end--;
            }
            int start = end;
            while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            if (start == end) {
                return false;
            }
            String word = text.substring(start, end).toLowerCase(Locale.ROOT);
            if (word.equals("symbol") || word.equals("ticker")) {
                return true;
            }
            String found = GROUPS.get(word);
            if (found != null) {
                return found.equals(group);
            }
            end = start;
            if (end > 0 && text.charAt(end - 1) == '-') {
                end--;
            }
        }
        return false;
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
