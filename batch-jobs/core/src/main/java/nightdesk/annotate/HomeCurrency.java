package nightdesk.annotate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nightdesk.article.ArticleText;
import nightdesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a bare "$", "francs" or "pesos" means in one text: the currency of the country the outlet and the text belong to. Words are counted
 * once, when first asked.
 */
final class HomeCurrency {
    private static final String[] DOLLAR_COUNTRIES = {"AU", "CA", "NZ", "HK", "SG"};

    /** Domains of national outlets whose "$" is their own. */
    private static final Map<String, String> DOMAINS =
            Map.of("au", "AU", "ca", "CA", "nz", "NZ", "hk", "HK", "sg", "SG");

    private static final Map<String, String> OWN_MARK =
            Map.of("AU", "A$", "CA", "C$", "NZ", "NZ$", "HK", "HK$", "SG", "S$");

    /** Currencies the euro replaced: only an adjective or an old text can mean them. */
    private static final Set<String> REPLACED =
            Set.of("FRF", "BEF", "LUF", "ITL", "DEM", "ESP", "PTE", "NLG", "ATS", "FIM", "IEP", "GRD");

    private static final LocalDate EURO_NOTES = LocalDate.of(2002, 1, 1);
    private static final int COUNTED = 20_000;

    private final ArticleText article;
    private final String text;
    private @Nullable Map<String, Integer> counts;
    private @Nullable String dollar;
    private final Map<String, String> byName = new HashMap<>();
    private @Nullable Australian australian;

    HomeCurrency(ArticleText article) {
        this.article = article;
        this.text = article.text().chars();
    }

    /** ISO code of a unit in this text. */
    String of(Currencies.Unit unit) {
        if (unit.byCountry().isEmpty() || unit.byCountry().size() == 1) {
            return unit.home();
        }
        return unit.name().equals("dollar") ? dollar() : byName.computeIfAbsent(unit.name(), name -> byCountry(unit));
    }

    /** What "¥" means: yen, or yuan where the text speaks more of China. */
    String yen() {
        return byName.computeIfAbsent(
                "¥", sign -> mentionsOf("CN") > mentionsOf("JP") || text.contains("RMB") ? "CNY" : "JPY");
    }

    /** How often the text speaks of a country: its name, adjective, markets and towns. */
    int mentionsOf(String country) {
        Map<String, Integer> known = counts;
        if (known == null) {
            known = countCountries();
            counts = known;
        }
        return known.getOrDefault(country, 0);
    }

    private String byCountry(Currencies.Unit unit) {
        String best = unit.name().equals("franc") && isBeforeTheEuro() && isWire() ? "FRF" : unit.home();
        int most = 0;
        for (Map.Entry<String, String> each : unit.byCountry().entrySet()) {
            int mentions = mentionsOf(each.getKey());
            boolean usable = !REPLACED.contains(each.getValue()) || isBeforeTheEuro();
            if (usable
                    && (mentions > most
                            || mentions == most
                                    && mentions > 0
                                    && each.getValue().equals(unit.home()))) {
                most = mentions;
                best = each.getValue();
            }
        }
        return best;
    }

    /** The style of wire copy of the eighties and nineties. */
    private boolean isWire() {
        return text.contains(" mln ") || text.contains("dlrs") || text.contains("billion francs");
    }

    private boolean isBeforeTheEuro() {
        LocalDate published = article.published();
        return published == null || published.isBefore(EURO_NOTES);
    }

    /**
     * What the bare "$" at a place means: the text's own, or the Australian one in a text about Australia whose sentence speaks of it. Oil
     * and metals are priced in US dollars everywhere.
     */
    String dollarAt(int place) {
        String usual = dollar();
        Australian known = australian;
        if (known == null) {
            known = usual.equals("USD") ? australian() : Australian.NO;
            australian = known;
        }
        if (known == Australian.NO || isCommodity(place)) {
            return usual;
        }
        return known == Australian.LISTED || speaksOfAustralia(article.text().sentenceAt(place)) ? "AUD" : usual;
    }

    /** How far a text without marked dollars is Australian. */
    private enum Australian {
        NO,
        IN_PART,
        LISTED
    }

    private Australian australian() {
        if (mentionsOf("AU") < 3 || hasMark("A$") || hasMark("US$") || hasMark("AUD$")) {
            return Australian.NO;
        }
        boolean american = text.contains("NYSE") || text.contains("asdaq") || text.contains("NASDAQ");
        if (text.contains("ASX") && !american && mentionsOf("AU") > mentionsOf("US") + 2) {
            return Australian.LISTED;
        }
        return mentionsOf("AU") >= mentionsOf("US") ? Australian.IN_PART : Australian.NO;
    }

    private boolean isCommodity(int place) {
        int end = Math.min(text.length(), place + 40);
        for (int i = Math.max(0, place - 100); i < end; i++) {
            if (text.startsWith("per barrel", i) || text.startsWith("a barrel", i) || text.startsWith(" ounce", i)) {
                return true;
            }
        }
        return false;
    }

    private boolean speaksOfAustralia(Span sentence) {
        int end = Math.min(sentence.end(), sentence.start() + 1000);
        for (int i = sentence.start(); i < end; i++) {
            if (text.charAt(i) == 'A' && text.startsWith("Australia", i)) {
                return true;
            }
        }
        return false;
    }

    /** What a bare "$" means where nothing nearer tells. */
    String dollar() {
        String known = dollar;
        if (known == null) {
            known = findDollar();
            dollar = known;
        }
        return known;
    }

    private String findDollar() {
        String outlet = article.outletKey();
        String country = DOMAINS.get(outlet.substring(outlet.lastIndexOf('.') + 1));
        if (country == null && hasMark("$US")) {
            country = mostSpokenOf(0);
            country = country == null ? "AU" : country;
        }
        if (country == null && hasMark("US$")) {
            country = mostSpokenOf(2);
        }
        if (country == null || hasOwnMark(country)) {
            return "USD";
        }
        return Currencies.unit("dollar").byCountry().getOrDefault(country, "USD");
    }

    private boolean hasOwnMark(String country) {
        return hasMark(OWN_MARK.getOrDefault(country, "A$"));
    }

    /** Whether a dollar sign with these letters stands before a number. */
    private boolean hasMark(String mark) {
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            int next = at + mark.length();
            next = next < text.length() && text.charAt(next) == ' ' ? next + 1 : next;
            boolean number = next < text.length() && (Character.isDigit(text.charAt(next)) || text.charAt(next) == '.');
            if (number && (at == 0 || !WordTable.isLetter(text.charAt(at - 1)))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String mostSpokenOf(int atLeast) {
        String best = null;
        int most = Math.max(atLeast, mentionsOf("US"));
        for (String country : DOLLAR_COUNTRIES) {
            int mentions = mentionsOf(country);
            if (mentions > most) {
                most = mentions;
                best = country;
            }
        }
        return best;
    }

    private Map<String, Integer> countCountries() {
        Map<String, Integer> found = new TreeMap<>();
        int end = Math.min(text.length(), COUNTED);
        int i = 0;
        while (i < end) {
            char c = text.charAt(i);
            if (!WordTable.isLetter(c)) {
                i++;
                continue;
            }
            int wordEnd = WordTable.wordEnd(text, i);
            if (Character.isUpperCase(c) && wordEnd - i > 2) {
                String country = Countries.ofWord(text, i, wordEnd);
                if (country != null) {
                    found.merge(country, 1, Integer::sum);
                }
            }
            i = wordEnd;
        }
        return found;
    }
}
