package nightdesk.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nightdesk.article.ArticleText;
import nightdesk.fact.Mention;
import nightdesk.text.Span;
import nightdesk.text.WordRow;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in a sentence: mentions of vendors as the lexicon found them, and other organisations and people by their capitals. Where
 * everything is capitalised, common words are left out, and names the body uses are taken first. One finder serves one text.
 */
public final class NameFinder {
    /** Words of one sentence that are looked at; a longer one is cut there. */
    public static final int MOST_WORDS = 320;

    private static final int MOST_LEARNT_SENTENCES = 30;
    private static final int MOST_NAME_WORDS = 9;

    private final Annotations annotations;
    private final ArticleText article;
    private final String text;
    private final List<Mention> mentions;
    private final List<WrittenMoney> money;
    private @Nullable Map<String, List<String[]>> known;

    public NameFinder(Annotations annotations) {
        this.annotations = annotations;
        this.article = annotations.article();
        this.text = annotations.article().text().chars();
        this.mentions = annotations.mentions();
        this.money = annotations.money();
    }

    /** The words of a sentence that names are sought in: a dateline at its start is passed over. */
    public WordRow wordsOf(Span sentence) {
        Dateline dateline = Dateline.at(text, sentence.start());
        int from = dateline == null ? sentence.start() : Math.min(dateline.end(), sentence.end());
        return WordRow.of(text, from, sentence.end(), MOST_WORDS);
    }

    /** The names in the words of a sentence in order; they do not overlap. */
    public List<Name> namesIn(WordRow words) {
        boolean shouting = NameKinds.isTitleCase(words);
        Scan scan = new Scan(words, shouting, shouting ? known() : Map.of());
        return scan.names();
    }

    /** Names of the first sentences of the body by their first word in lower case, longest first. */
    private Map<String, List<String[]>> known() {
        Map<String, List<String[]>> learnt = known;
        if (learnt != null) {
            return learnt;
        }
        learnt = new HashMap<>();
        int read = 0;
        for (Span sentence : article.text().sentences()) {
            if (sentence.start() < article.headlineEnd() || ++read > MOST_LEARNT_SENTENCES) {
                continue;
            }
            WordRow words = wordsOf(sentence);
            if (!NameKinds.isTitleCase(words)) {
                for (Name name : new Scan(words, false, Map.of()).names()) {
                    NameKinds.learn(learnt, name);
                }
            }
        }
        for (List<String[]> names : learnt.values()) {
            names.sort((a, b) -> b.length - a.length);
        }
        known = learnt;
        return learnt;
    }

    /** One pass over the words of one sentence. */
    private final class Scan {
        private final WordRow words;
        private final boolean shouting;
        private final Map<String, List<String[]>> knownNames;
        private final List<Name> found = new ArrayList<>();
        private int nextMention;
        private int nextMoney;

        Scan(WordRow words, boolean shouting, Map<String, List<String[]>> knownNames) {
            this.words = words;
            this.shouting = shouting;
            this.knownNames = knownNames;
            int from = words.size() == 0 ? 0 : words.start(0);
            this.nextMention = annotations.firstMentionFrom(from);
            this.nextMoney = annotations.firstMoneyFrom(from);
        }

        List<Name> names() {
            int i = 0;
            while (i < words.size()) {
                if (isPlain(i)) {
                    i++;
                    continue;
                }
                int end = isMoney(i) ? i + 1 : nameEnd(i);
                i = end > i ? end : i + 1;
            }
            return found;
        }

        /** Whether no name can begin at a word, as most: a small letter or mark of ASCII, no capital behind it, no mention. */
        private boolean isPlain(int i) {
            char c = words.first(i);
            boolean small = c >= 'a' && c <= 'z';
            if (c >= 0x80
                    || c >= 'A' && c <= 'Z'
                    || c >= '0' && c <= '9'
                    || small && words.length(i) > 2 && Character.isUpperCase(text.charAt(words.start(i) + 1))) {
                return false;
            }
            int start = words.start(i);
            while (nextMention < mentions.size()
                    && mentions.get(nextMention).evidence().span().start() < start) {
                nextMention++;
            }
            return nextMention >= mentions.size()
                    || mentions.get(nextMention).evidence().span().start() != start;
        }

        /** Reads a name at word {@code i}; returns the word after it, or {@code i} if none begins there. */
        private int nameEnd(int i) {
            Mention mention = mentionAt(i);
            if (mention != null && NameKinds.isCompoundAdjective(lower(i))) {
                return i;
            }
            if (mention != null) {
                int end = wordAfter(i, mention.evidence().span().end());
                int longer = shouting ? legalFormEnd(end) : extended(i, end);
                if (longer - end > 3) {
                    // Capitals that go on and on are a headline without its end.
                    longer = legalFormEnd(end);
                }
                add(i, Math.max(end, longer), mention.vendor());
                return Math.max(end, longer);
            }
            if (!isCapital(i) || NameKinds.isInstrumentCode(words.written(i))) {
                return i;
            }
            int byKnown = shouting ? knownEnd(i) : i;
            int byForm = shouting ? formEnd(i) : i;
            int named = byKnown > i && byKnown >= byForm ? legalFormEnd(byKnown) : byForm;
            if (named > i) {
                add(i, named, null);
                return named;
            }
            if (!mayBegin(i)) {
                return i;
            }
            int end = extended(i, i + 1);
            if (isOnlyDescription(i, end) || isDefinedTerm(i, end)) {
                return end;
            }
            add(i, end, null);
            return end;
        }

        private boolean mayBegin(int i) {
            String word = lower(i);
            if (word.equals("sunday") && NameWords.PAPERS.contains(lower(i + 1))) {
                return true;
            }
            boolean the = word.equals("the") && !shouting && !isFirst(i) && mentionAt(i + 1) == null;
            if (the && isNameWord(i + 1) && !NameWords.CLOSED.contains(lower(i + 1))) {
                return true;
            }
            boolean opening = NameWords.OPENING.contains(word)
                    && !shouting
                    && !isFirst(i)
                    && isNameWord(i + 1)
                    && mentionAt(i + 1) == null;
            if (opening) {
                return true;
            }
            if (NameWords.CLOSED.contains(word) || NameWords.DAYS.contains(word)) {
                return false;
            }
            if (NameWords.OFFICES.contains(word)) {
                // "Chief Executive Officer" names nobody, "Global Infrastructure Partners" does.
                return NameWords.CROWNED.contains(word) && endsInForm(i + 1)
                        || !shouting
                                && NameWords.OFFICE_ADJECTIVES.contains(word)
                                && isNameWord(i + 1)
                                && !NameWords.OFFICES.contains(lower(i + 1))
                                && !word.equals("former")
                                && !word.equals("deputy");
            }
            if (word.equals("ai") && endsInForm(i + 1)) {
                return true;
            }
            if (NameWords.TERMS.contains(word) || NameKinds.isCompoundAdjective(word)) {
                return false;
            }
            if (lower(i + 1).equals(",") && lower(i + 2).endsWith("-based")) {
                return false;
            }
            boolean next = isNameWord(i + 1) || lower(i + 1).equals("&") && isNameWord(i + 2);
            if (shouting) {
                return !EverydayWords.contains(word) && !NameWords.DESCRIPTIONS.contains(word)
                        || i == 0 && isCalledSo(i, NameWords.COMPANY_VERBS.contains(lower(1)));
            }
            if (isFirst(i)) {
                if (NameWords.DESCRIPTIONS.contains(word) && next) {
                    return false;
                }
                if (!next && isDescribing(i)) {
                    return false;
                }
                if (EverydayWords.contains(word)) {
                    return isCalledSo(i, lower(i + 1).equals(",") && text.startsWith(words.written(i) + " "))
                            || next && mentionAt(i + 1) == null && !word.endsWith("ly") && !word.endsWith("ing");
                }
            }
            return next || !NameWords.NATIONS.contains(word);
        }

        /** "Layer raises" above, "Layer, the maker of" below: a word that only its place shows to be a name. */
        private boolean isCalledSo(int i, boolean placed) {
            String word = lower(i);
            return placed && !NameWords.DESCRIPTIONS.contains(word) && !word.endsWith("s") && !word.endsWith("ly");
        }

        /** Whether a name that goes on here is a company's by its legal form or line of business: "King Pharmaceuticals". */
        private boolean endsInForm(int from) {
            int j = from;
            while (j < from + 3 && isNameWord(j) && !NameWords.LEGAL_FORMS.contains(lower(j))) {
                j++;
            }
            return j > from && (legalFormEnd(j) > j || NameWords.LINES.contains(lower(j - 1)));
        }

        /** "Animated film-maker": an adjective at the start of a sentence before a plain noun. */
        private boolean isDescribing(int i) {
            String word = lower(i);
            boolean adjective = word.endsWith("ed")
                    || word.endsWith("ing")
                    || word.endsWith("al")
                    || word.endsWith("ic")
                    || word.endsWith("ive")
                    || word.endsWith("ous")
                    || word.endsWith("ese")
                    || word.endsWith("ish")
                    || word.endsWith("ian");
            String after = lower(i + 1);
            return adjective
                    && !after.isEmpty()
                    && Character.isLetter(after.charAt(0))
                    && !after.endsWith("s")
                    && !after.endsWith("ed")
                    && !NameWords.CLOSED.contains(after);
        }

        private boolean isOnlyDescription(int i, int end) {
            return end == i + 1 && NameWords.LEGAL_FORMS.contains(lower(i));
        }

        /** "the Offering", "a Purchase Agreement": common words with capitals behind an article. */
        private boolean isDefinedTerm(int i, int end) {
            if (shouting || i == 0 || !NameWords.DETERMINERS.contains(words.written(i - 1))) {
                return false;
            }
            String written = words.written(i);
            if (written.length() > 1 && Character.isUpperCase(written.charAt(1))) {
                return false;
            }
            boolean term = end == i + 1;
            for (int k = i; k < end; k++) {
                if (!EverydayWords.contains(lower(k)) && !NameWords.DESCRIPTIONS.contains(lower(k))) {
                    return false;
                }
                term |= NameWords.CONTRACT_TERMS.contains(lower(k));
            }
            return term;
        }

        /** Where the name that holds words {@code [i, from)} ends. */
        private int extended(int i, int from) {
            int j = from;
            while (j < words.size() && j - i < MOST_NAME_WORDS) {
                String word = lower(j);
                if (isMoney(j) || !isBeside(j - 1, j) && !word.equals(",")) {
                    break;
                }
                if (isNameWord(j)
                        && !isOffice(j)
                        && mentionAt(j) == null
                        && !NameWords.CLOSED.contains(word)
                        && !NameKinds.isCompoundAdjective(word)) {
                    if (shouting
                            && (EverydayWords.contains(word) || NameWords.DESCRIPTIONS.contains(word))
                            && !NameWords.LEGAL_FORMS.contains(word)) {
                        break;
                    }
                    j++;
                    if (NameWords.LEGAL_FORMS.contains(word)) {
                        return j;
                    }
                } else if (word.equals("&") && isNameWord(j + 1)) {
                    j += 2;
                } else if (joins(i, j)) {
                    j += lower(j + 1).equals("the") ? 3 : 2;
                } else {
                    break;
                }
            }
            return Math.max(j, legalFormEnd(j));
        }

        private boolean joins(int i, int j) {
            String word = lower(j);
            if (NameWords.PARTICLES.contains(word)) {
                return isNameWord(j + 1);
            }
            int next = lower(j + 1).equals("the") ? j + 2 : j + 1;
            if (word.equals("of") || word.equals("for") || word.equals("on")) {
                return NameWords.BODIES.contains(lower(j - 1))
                        && isNameWord(next)
                        && mentionAt(next) == null
                        && !(word.equals("on") && NameWords.DAYS.contains(lower(next)));
            }
            if (word.equals("and") && isNameWord(j + 1) && mentionAt(j + 1) == null) {
                int last = j + 1;
                while (isNameWord(last + 1) && isBeside(last, last + 1) && last - j < 4) {
                    last++;
                }
                boolean body = NameWords.BODY_ENDS.contains(lower(last));
                boolean inBody = j - i <= 2 && last > j + 1
                        || lower(last).equals("sons")
                        || lower(last).startsWith("co");
                return body && inBody && !NameWords.LEGAL_FORMS.contains(lower(j - 1));
            }
            return false;
        }

        private int legalFormEnd(int j) {
            if (NameWords.LEGAL_FORMS.contains(lower(j)) && isCapital(j)) {
                return j + 1;
            }
            return lower(j).equals(",") && NameWords.LEGAL_FORMS.contains(lower(j + 1)) && isCapital(j + 1) ? j + 2 : j;
        }

        /** In a headline: capitals that run into a legal form or a bracket with a ticker are one name. */
        private int formEnd(int i) {
            if (NameWords.CLOSED.contains(lower(i))
                    || NameWords.DAYS.contains(lower(i))
                    || NameWords.TERMS.contains(lower(i))) {
                return i;
            }
            int j = i + 1;
            while (j - i < 6
                    && isNameWord(j)
                    && isBeside(j - 1, j)
                    && !NameWords.LEGAL_FORMS.contains(lower(j))
                    && !NameWords.CLOSED.contains(lower(j))
                    && mentionAt(j) == null) {
                j++;
            }
            int end = legalFormEnd(j);
            boolean ticker = lower(j).equals("(") && NameWords.TICKERS.contains(lower(j + 1));
            boolean starts = i == 0 || ticker || end > j;
            return (end > j || ticker) && starts && j - i >= 1 && !verbAmong(i, j) ? end : i;
        }

        private boolean verbAmong(int from, int to) {
            for (int k = from; k < to; k++) {
                if (NameWords.HEADLINE_VERBS.contains(lower(k))) {
                    return true;
                }
            }
            return false;
        }

        private int knownEnd(int i) {
            for (String[] parts : knownNames.getOrDefault(lower(i), List.of())) {
                int k = 1;
                while (k < parts.length && lower(i + k).equals(parts[k])) {
                    k++;
                }
                if (k == parts.length) {
                    return i + k;
                }
            }
            return i;
        }

        private boolean isOffice(int j) {
            String word = lower(j);
            if (!NameWords.OFFICES.contains(word)) {
                return false;
            }
            boolean joined = (lower(j + 1).equals("and") || lower(j + 1).equals("&"))
                    && NameWords.OFFICES.contains(lower(j + 2));
            return joined
                    || !NameWords.SOFT_OFFICES.contains(word)
                    || NameWords.OFFICES.contains(lower(j + 1))
                    || NameWords.OFFICES.contains(lower(j - 1))
                    || word.equals("director");
        }

        private void add(int from, int to, @Nullable String vendor) {
            int start = words.start(from);
            int end = words.end(to - 1);
            int bare = to;
            while (bare - 1 > from
                    && (NameWords.JOINTS.contains(lower(bare - 1))
                            || NameWords.LEGAL_FORMS.contains(lower(bare - 1)))) {
                bare--;
            }
            String name = text.substring(start, words.end(bare - 1));
            boolean titled = from > 0 && NameWords.OFFICES.contains(lower(from - 1));
            found.add(new Name(new Span(start, end), name, vendor, titled));
        }

        private boolean isFirst(int i) {
            if (i == 0) {
                return true;
            }
            return NameKinds.OPENERS.indexOf(words.first(i - 1)) >= 0;
        }

        /** Whether nothing but a space stands between two words. */
        private boolean isBeside(int left, int right) {
            if (left < 0 || right >= words.size()) {
                return false;
            }
            int end = words.end(left);
            int gap = words.start(right) - end;
            return gap == 0 || gap == 1 && text.charAt(end) == ' ';
        }

        private boolean isNameWord(int i) {
            if (i >= words.size() || isMoney(i)) {
                return false;
            }
            char c = words.first(i);
            if (Character.isUpperCase(c)) {
                return !NameWords.DAYS.contains(lower(i)) && !NameKinds.isInstrumentCode(words.written(i));
            }
            String word = words.written(i);
            if (Character.isDigit(c)) {
                return word.length() <= 2 && i > 0 && isCapital(i - 1) && !NameWords.DAYS.contains(lower(i - 1));
            }
            return NameKinds.hasInnerCapital(word);
        }

        private boolean isCapital(int i) {
            if (i < 0 || i >= words.size()) {
                return false;
            }
            String word = words.written(i);
            return Character.isUpperCase(word.charAt(0))
                    || NameKinds.hasInnerCapital(word)
                    || Character.isDigit(word.charAt(0))
                            && word.length() > 1
                            && Character.isUpperCase(word.charAt(word.length() - 1))
                            && Character.isLetter(word.charAt(word.length() - 2));
        }

        private String lower(int i) {
            return words.lower(i);
        }

        private int wordAfter(int i, int offset) {
            int j = i + 1;
            while (j < words.size() && words.start(j) < offset) {
                j++;
            }
            return j;
        }

        private @Nullable Mention mentionAt(int i) {
            if (i >= words.size()) {
                return null;
            }
            int start = words.start(i);
            int m = nextMention;
            while (m < mentions.size() && mentions.get(m).evidence().span().start() < start) {
                m++;
            }
            return m < mentions.size() && mentions.get(m).evidence().span().start() == start ? mentions.get(m) : null;
        }

        private boolean isMoney(int i) {
            int start = words.start(i);
            int m = nextMoney;
            while (m < money.size() && money.get(m).span().end() <= start) {
                m++;
            }
            return m < money.size() && money.get(m).span().contains(start);
        }
    }
}
