package nightdesk.annotate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts sums together: ranges ("$10-15 million", "between 10 and 20 dollars"), multipliers that the first of two leaves to the second ("$500
 * and $600 million"), wire sums that leave the currency to their neighbour ("76.9 mln dlrs from 73.1 mln").
 */
final class MoneyJoiner {
    /**
     * One amount.
     *
     * @param high the upper end of a range; null if it is none
     */
    record Joined(int start, int end, Sum low, @Nullable Sum high) {}

    /** How two sums are linked. */
    private enum Link {
        NONE,
        DASH,
        TO,
        AND,
        OR
    }

    private record Connector(Link link, int end) {}

    /** Verbs of change: what follows as "from A to B" are two amounts. */
    private static final Set<String> CHANGES = WordSet.of("""
            rose rise rises risen rising fell fall falls fallen falling raise raised raises raising cut cuts cutting lower lowered
            lowers lowering increase increased increases increasing decrease decreased decreases grow grew grown grows growing
            growth drop dropped drops jump jumped jumps up down slashed slipped climbed boosted reduced reduce changed revised
            doubled tripled shrank declined decline went gone moved advanced gained slid surged improved widened narrowed expand
            expanded upped hiked hike soared plunged tumbled swung upsized trimmed collapsed collapsing rocketed
            """);

    private static final Set<String> RISES = WordSet.of("""
            rose fell grew gained lost climbed jumped dropped declined surged slid slipped advanced increased decreased soared plunged
            tumbled added shed rising falling up down dipped eased edged leaped leapt sank skidded
            """);

    private static final Set<String> RANGING = WordSet.of("""
            ranging range ranges ranged anywhere vary varies varying priced zwischen
            """);

    private final String text;
    private final TextLanguage language;
    private final List<Sum> sums;

    MoneyJoiner(String text, TextLanguage language, List<Sum> sums) {
        this.text = text;
        this.language = language;
        this.sums = new ArrayList<>(sums);
    }

    /** The amounts in order of their start. */
    List<Joined> joined() {
        inheritMultipliers();
        List<Joined> joined = new ArrayList<>();
        int floor = 0;
        for (int i = 0; i < sums.size(); i++) {
            Sum sum = sums.get(i);
            int ceiling = i + 1 < sums.size() ? sums.get(i + 1).start() : text.length();
            Joined range = i + 1 < sums.size() ? pair(sum, sums.get(i + 1), floor) : null;
            if (range != null) {
                i++;
            } else {
                range = sum.markFirst() ? withRight(sum, ceiling, floor) : withLeft(sum, floor, joined);
            }
            Joined next = range != null ? range : new Joined(sum.start(), sum.end(), sum, null);
            joined.add(next);
            floor = next.end();
        }
        return new WireEllipsis(text, language).completed(joined);
    }

    private void inheritMultipliers() {
        for (int i = sums.size() - 2; i >= 0; i--) {
            Sum first = sums.get(i);
            Sum second = sums.get(i + 1);
            if (canInherit(first, second) && isLinked(first, second)) {
                sums.set(i, first.scaledBy(second.number().power()));
            }
        }
    }

    /** "$1.2 to $3 billion", "from $13.6 to more than $42 billion". */
    private boolean isLinked(Sum first, Sum second) {
        Connector connector = connectorAt(first.end());
        if (connector.end == second.start()) {
            return connector.link != Link.NONE;
        }
        if (connector.link != Link.TO || second.start() - connector.end > 20) {
            return false;
        }
        for (int i = connector.end; i < second.start(); i++) {
            if (text.charAt(i) != ' ' && !WordTable.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean canInherit(Sum first, Sum second) {
        if (first.number().isScaled()
                || !second.number().isScaled()
                || !first.iso().equals(second.iso())
                || first.power() != 0
                || second.power() != 0) {
            return false;
        }
        if (first.number().grouped()
                || first.number().vague()
                || second.number().vague()) {
            return false;
        }
        BigDecimal low = first.number().mantissa();
        BigDecimal high = second.number().mantissa();
        return low.compareTo(high) <= 0
                ? low.multiply(BigDecimal.valueOf(100)).compareTo(high) >= 0
                : high.multiply(BigDecimal.TEN).compareTo(low) >= 0 && low.scale() == high.scale();
    }

    /** Two sums with their own currency as a range. */
    private @Nullable Joined pair(Sum low, Sum high, int floor) {
        Connector connector = connectorAt(low.end());
        if (connector.link == Link.NONE
                || low.power() != high.power()
                || connector.end != high.start()
                || !low.iso().equals(high.iso())
                || low.number().vague()
                || low.value().compareTo(high.value()) >= 0) {
            return null;
        }
        return switch (connector.link) {
            case DASH -> new Joined(withBetween(low.start(), floor), high.end(), low, high);
            case TO ->
                isChange(low.start(), true) || isRise(low, high)
                        ? null
                        : new Joined(withBetween(low.start(), floor), high.end(), low, high);
            case AND -> {
                int between = betweenBefore(low.start(), floor);
                yield between < 0 ? null : new Joined(between, high.end(), low, high);
            }
            case OR, NONE -> null;
        };
    }

    /** "$10-15 million", "$5,000 to 10,000": the upper end leaves the sign to the lower. */
    private @Nullable Joined withRight(Sum low, int ceiling, int floor) {
        Connector connector = connectorAt(low.end());
        if (connector.link == Link.NONE || connector.link == Link.OR || connector.end >= ceiling) {
            return null;
        }
        Numeral right = isDigit(connector.end) ? Numerals.read(text, connector.end, language) : null;
        if (right == null || right.end() > ceiling || low.end() != low.number().end()) {
            return null;
        }
        int between = connector.link == Link.AND ? betweenBefore(low.start(), floor) : withBetween(low.start(), floor);
        if (between < 0
                || connector.link == Link.TO
                        && (isChange(low.start(), true)
                                || !right.isScaled() && !low.number().grouped())) {
            return null;
        }
        if (!right.isScaled() && !endsNumber(right.end())
                || !right.isScaled() && low.number().isScaled()) {
            return null;
        }
        Sum high = new Sum(connector.end, right.end(), right, low.power(), low.iso(), true, low.rule());
        Sum lower = canInherit(low, high) ? low.scaledBy(right.power()) : low;
        boolean rises = lower.value().compareTo(high.value()) < 0;
        boolean near = lower.value().multiply(BigDecimal.valueOf(1000)).compareTo(high.value()) > 0;
        return rises && near ? new Joined(between, high.end(), lower, high) : null;
    }

    /** "10-20 dollars", "between 1.1 and 1.3 dollars": the lower end leaves the word to the upper. */
    private @Nullable Joined withLeft(Sum high, int floor, List<Joined> before) {
        Link link = Link.NONE;
        int leftEnd = high.start();
        for (Link each : new Link[] {Link.DASH, Link.TO, Link.AND, Link.OR}) {
            int end = connectorStart(high.start(), each);
            if (end < high.start()) {
                link = each;
                leftEnd = end;
                break;
            }
        }
        if (link == Link.NONE || leftEnd <= floor || high.number().vague()) {
            return null;
        }
        Numeral left = Numerals.endingAt(text, leftEnd, floor, language);
        if (left == null || left.vague() || link == Link.DASH && isDate(left.start())) {
            return null;
        }
        int between = link == Link.AND ? betweenBefore(left.start(), floor) : withBetween(left.start(), floor);
        if (between < 0) {
            return null;
        }
        Sum low = new Sum(left.start(), left.end(), left, high.power(), high.iso(), false, high.rule());
        if (canInherit(
                new Sum(low.start(), low.end(), left, 0, low.iso(), false, low.rule()),
                new Sum(high.start(), high.end(), high.number(), 0, high.iso(), false, high.rule()))) {
            low = low.scaledBy(high.number().power());
        }
        boolean near = low.value().multiply(BigDecimal.valueOf(100)).compareTo(high.value()) > 0;
        if (link == Link.TO && (isChange(left.start(), false) || isRise(low, high))) {
            if (near) {
                before.add(new Joined(low.start(), low.end(), low, null));
            }
            return null;
        }
        return near && low.value().compareTo(high.value()) < 0 ? new Joined(between, high.end(), low, high) : null;
    }

    /** The connector after a sum; {@link Link#NONE} if another word or a comma follows. */
    private Connector connectorAt(int from) {
        int at = from;
        while (at < text.length() && at < from + 2 && text.charAt(at) == ' ') {
            at++;
        }
        char c = at < text.length() ? text.charAt(at) : '\0';
        if (c == '-' || c == '–' || c == '—' && at == from) {
            int end = at + 1;
            while (end < text.length() && end < at + 2 && text.charAt(end) == ' ') {
                end++;
            }
            return new Connector(Link.DASH, end);
        }
        int wordEnd = WordTable.wordEnd(text, at);
        if (at == from || wordEnd == at || wordEnd >= text.length() || text.charAt(wordEnd) != ' ') {
            return new Connector(Link.NONE, from);
        }
        return new Connector(link(text.substring(at, wordEnd).toLowerCase(Locale.ROOT)), wordEnd + 1);
    }

    private Link link(String word) {
        return switch (word) {
            case "to", "bis", "tot" -> Link.TO;
            case "à" -> language == TextLanguage.FRENCH ? Link.TO : Link.NONE;
            case "a" ->
                language == TextLanguage.SPANISH
                                || language == TextLanguage.ITALIAN
                                || language == TextLanguage.PORTUGUESE
                        ? Link.TO
                        : Link.NONE;
            case "and", "und", "et", "y", "e", "en" -> Link.AND;
            case "or", "oder", "ou" -> Link.OR;
            default -> Link.NONE;
        };
    }

    /** Where a connector of this kind before {@code end} starts; {@code end} if there is none. */
    private int connectorStart(int end, Link link) {
        if (link == Link.DASH) {
            int at = end;
            if (at > 1 && text.charAt(at - 1) == ' ' && text.charAt(at - 2) == '–') {
                at--;
            }
            if (at > 0 && (text.charAt(at - 1) == '-' || text.charAt(at - 1) == '–')) {
                at--;
                return at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
            }
            return end;
        }
        if (end < 2 || text.charAt(end - 1) != ' ') {
            return end;
        }
        int start = WordTable.wordStart(text, end - 1);
        boolean matches = start < end - 1
                && start > 0
                && text.charAt(start - 1) == ' '
                && link(text.substring(start, end - 1).toLowerCase(Locale.ROOT)) == link;
        return matches ? start - 1 : end;
    }

    /** Start of "between" before the lower end, an "about" in between allowed; -1 if it is not there. */
    private int betweenBefore(int low, int floor) {
        int end = low;
        for (int words = 0; words < 3; words++) {
            if (end < 2 || text.charAt(end - 1) != ' ') {
                return -1;
            }
            int start = WordTable.wordStart(text, end - 1);
            if (start < floor || start == end - 1) {
                return -1;
            }
            String word = text.substring(start, end - 1).toLowerCase(Locale.ROOT);
            switch (word) {
                case "between", "zwischen", "entre", "tra", "fra", "tussen" -> {
                    return start;
                }
                case "about", "roughly", "approximately", "an", "estimated", "around" -> end = start;
                default -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    /**
     * Whether "from A to B" tells a change rather than a range.
     *
     * @param marked whether A has its own currency: then a change is the rule and a word such as "ranging" the exception
     */
    private boolean isChange(int low, boolean marked) {
        int end = low;
        boolean from = false;
        for (int words = 0; words < 9; words++) {
            if (end < 2 || text.charAt(end - 1) != ' ') {
                break;
            }
            int start = WordTable.wordStart(text, end - 1);
            if (start == end - 1) {
                break;
            }
            String word = text.substring(start, end - 1).toLowerCase(Locale.ROOT);
            if (word.equals("from") || word.equals("de") || word.equals("von")) {
                from = true;
            } else if (RANGING.contains(word)) {
                return false;
            } else if (CHANGES.contains(word)) {
                return from;
            }
            if (!from && words > 3) {
                return false;
            }
            end = start;
        }
        return from && marked && end > 0;
    }

    private int withBetween(int low, int floor) {
        int between = betweenBefore(low, floor);
        return between < 0 ? low : between;
    }

    /** "rose 76 cents to 2.50 dollars", "fell by 897 mln to 281 billion": by how much and to what, not a range. */
    private boolean isRise(Sum low, Sum high) {
        int end = low.start();
        boolean by = false;
        for (int words = 0; words < 3; words++) {
            if (end < 2 || text.charAt(end - 1) != ' ') {
                return false;
            }
            int start = WordTable.wordStart(text, end - 1);
            String word = text.substring(start, end - 1).toLowerCase(Locale.ROOT);
            if (RISES.contains(word)) {
                return !by || low.value().multiply(BigDecimal.valueOf(3)).compareTo(high.value()) < 0;
            }
            by |= word.equals("by");
            end = start;
        }
        return false;
    }

    private boolean isDate(int start) {
        int end = start > 0 && text.charAt(start - 1) == ' ' ? start - 1 : start;
        int word = WordTable.wordStart(text, end);
        if (word == end) {
            return false;
        }
        return switch (text.substring(word, end)) {
            case "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December",
                    "Jan",
                    "Feb",
                    "Mar",
                    "Apr",
                    "Jun",
                    "Jul",
                    "Aug",
                    "Sept",
                    "Sep",
                    "Oct",
                    "Nov",
                    "Dec" -> true;
            default -> false;
        };
    }

    private boolean endsNumber(int at) {
        if (at >= text.length()) {
            return true;
        }
        char c = text.charAt(at);
        return !WordTable.isLetter(c) && c != '-' && c != '%' && c != '/' && c != '–';
    }

    private boolean isDigit(int at) {
        return at < text.length() && (text.charAt(at) >= '0' && text.charAt(at) <= '9' || text.charAt(at) == '.');
    }
}
