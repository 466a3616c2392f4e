package nightdesk.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nightdesk.text.PhraseMatcher.Hits;
import nightdesk.vendor.AliasKind;
import nightdesk.vendor.Ambiguity;
import nightdesk.vendor.VendorAlias;
import nightdesk.vendor.VendorLexicon;
import nightdesk.vendor.VendorLexicon.Entry;
import org.jspecify.annotations.Nullable;

/** Where the names of a text stand, so that one name can be seen from another. */
final class Names {
    /** No name with its legal form is longer than this behind its listed end. */
    private static final int LONGEST_TAIL = 40;

    private static final int LONGEST_NAME = 80;

    private static final List<String> BETWEEN =
            List.of(", ", " and ", " & ", "/", ", and ", " or ", " or the ", " and the ", " vs. ", " versus ");

    private final String text;
    private final int headlineEnd;
    private final Hits hits;
    private final VendorLexicon lexicon;
    private final Set<Integer> symbolEnds = new HashSet<>();
    private @Nullable Set<String> words;

    Names(String text, int headlineEnd, Hits hits, VendorLexicon lexicon) {
        this.text = text;
        this.headlineEnd = headlineEnd;
        this.hits = hits;
        this.lexicon = lexicon;
    }

    /** End of the headline; 0 if there is none. */
    int headlineEnd() {
        return headlineEnd;
    }

    /** Whether a name ends at {@code end}, or its legal form or possessive does. */
    boolean endsAt(int end) {
        return endsAt(end, null);
    }

    /** The same for the names of one vendor; null for any. */
    boolean endsAt(int end, @Nullable String vendor) {
        for (int i = firstFrom(end - LONGEST_NAME); i < hits.size() && hits.start(i) < end; i++) {
            if (hits.end(i) <= end && end - hits.end(i) <= LONGEST_TAIL) {
                for (Entry entry : lexicon.entriesOf(hits.phrase(i))) {
                    if (isName(entry.alias(), vendor) && endsWithTail(hits.end(i), end, entry.alias())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean endsWithTail(int nameEnd, int end, VendorAlias alias) {
        if (nameEnd == end) {
            return true;
        }
        int tail = NameTail.endOf(text, nameEnd, alias);
        return tail == end || (tail + 2 == end && text.startsWith("'s", tail));
    }

    /** Whether a name starts at {@code start}. */
    boolean startsAt(int start) {
        return startsAt(start, null);
    }

    /** The same for the names of one vendor; null for any. */
    boolean startsAt(int start, @Nullable String vendor) {
        for (int i = firstFrom(start); i < hits.size() && hits.start(i) == start; i++) {
            for (Entry entry : lexicon.entriesOf(hits.phrase(i))) {
                if (isName(entry.alias(), vendor)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isName(VendorAlias alias, @Nullable String vendor) {
        boolean isName = alias.kind() != AliasKind.TICKER && alias.ambiguity() != Ambiguity.BESIDE;
        return vendor == null ? isName : alias.kind() != AliasKind.TICKER && vendor.equals(alias.vendor());
    }

    void addSymbol(int end) {
        symbolEnds.add(end);
    }

    boolean symbolEndsAt(int end) {
        return symbolEnds.contains(end);
    }

    /** Whether a symbol of the vendor stands in brackets behind the name. */
    boolean symbolBehind(int end, String vendor) {
        int open = text.startsWith("'s", end) ? end + 2 : end;
        while (open < text.length() && text.charAt(open) == ' ') {
            open++;
        }
        if (open >= text.length() || (text.charAt(open) != '(' && text.charAt(open) != '<')) {
            return false;
        }
        int close = Math.max(text.indexOf(text.charAt(open) == '(' ? ')' : '>', open), open);
        for (int i = firstFrom(open); i < hits.size() && hits.start(i) < close; i++) {
            for (Entry entry : lexicon.entriesOf(hits.phrase(i))) {
                if (entry.alias().kind() == AliasKind.TICKER
                        && vendor.equals(entry.alias().vendor())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the name stands in a list with another: parted by a comma, "and", "or", a slash. */
    boolean isListed(int start, int end) {
        for (String between : BETWEEN) {
            int before = start - between.length();
            boolean follows = before > 0 && text.startsWith(between, before) && endsAt(before);
            if (follows || (text.startsWith(between, end) && startsAt(end + between.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the article has the word, in any case, as a word. */
    boolean hasWord(String word) {
        Set<String> seen = words;
        if (seen == null) {
            seen = new HashSet<>();
            for (int i = 0; i < text.length(); ) {
                int end = Words.endAt(text, i);
                if (end > i) {
                    seen.add(text.substring(i, end).toLowerCase(Locale.ROOT));
                }
                i = Math.max(end, i + 1);
            }
            words = seen;
        }
        return seen.contains(word);
    }

    /** Number of the first hit that starts at {@code from} or behind it. */
    private int firstFrom(int from) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.start(middle) < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
