package nightdesk.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
    private final List<Span> sentences;
    private final @Nullable WordRow[] rows;
    private final List<@Nullable List<Name>> plain;
    private final Map<String, List<String[]>> known = new HashMap<>();
    private @Nullable String lowered;

    @SuppressWarnings("unchecked")
    public NameFinder(Annotations annotations) {
        this.annotations = annotations;
        this.article = annotations.article();
        this.text = annotations.article().text().chars();
        this.mentions = annotations.mentions();
        this.sentences = article.text().sentences();
        this.rows = new WordRow[sentences.size()];
        this.plain = new ArrayList<>(Collections.nCopies(sentences.size(), null));
    }

    /** The words of the sentence of a number that names are sought in: a dateline at its start is passed over. */
    public WordRow wordsOf(int sentence) {
        WordRow row = rows[sentence];
        if (row == null) {
            Span span = sentences.get(sentence);
            Dateline dateline = Dateline.at(text, span.start());
            int from = dateline == null ? span.start() : Math.min(dateline.end(), span.end());
            row = WordRow.of(article.text(), from, span.end(), MOST_WORDS);
            rows[sentence] = row;
        }
        return row;
    }

    /** The names in the sentence of a number in order; they do not overlap. */
    public List<Name> namesIn(int sentence) {
        WordRow words = wordsOf(sentence);
        return NameKinds.isTitleCase(words) ? new Scan(words, true).names() : plainNames(sentence, words);
    }

    /** The names of a sentence in which capitals tell names. */
    private List<Name> plainNames(int sentence, WordRow words) {
        List<Name> names = plain.get(sentence);
        if (names == null) {
            names = new Scan(words, false).names();
            plain.set(sentence, names);
        }
        return names;
    }

    /** The names of the first sentences of the body that begin with a word in lower case, longest first. */
    private List<String[]> known(String first) {
        List<String[]> learnt = known.get(first);
        if (learnt != null) {
            return learnt;
        }
        learnt = new ArrayList<>();
        boolean mayBegin = (NameWordKinds.of(first) & NameWordKinds.CLOSED) == 0;
        int body = mayBegin ? firstOfBody() : sentences.size();
        int limit = Math.min(sentences.size(), body + MOST_LEARNT_SENTENCES);
        int at = body < limit ? named(first, sentences.get(body).start()) : -1;
        for (int number = body; number < limit && at >= 0; number++) {
            int end = sentences.get(number).end();
            if (at < end) {
                if (!NameKinds.isTitleCase(wordsOf(number))) {
                    for (Name name : plainNames(number, wordsOf(number))) {
                        NameKinds.learn(learnt, name, first);
                    }
                }
                at = named(first, end);
            }
        }
        learnt.sort((a, b) -> b.length - a.length);
        known.put(first, learnt);
        return learnt;
    }

    private int firstOfBody() {
        int body = 0;
        while (body < sentences.size() && sentences.get(body).start() < article.headlineEnd()) {
            body++;
        }
        return body;
    }

    /** The next place where a word, given in lower case, stands as a name can begin; -1 without one. */
    private int named(String word, int from) {
        String lower = lowerText();
        int at = lower.indexOf(word, from);
        while (at >= 0) {
            int end = at + word.length();
            boolean whole = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)));
            if (whole && (!isSmall(at) || isMentioned(at))) {
                return at;
            }
            at = lower.indexOf(word, at + 1);
        }
        return -1;
    }

    private boolean isSmall(int at) {
        return Character.isLowerCase(text.charAt(at))
                && (at + 1 >= text.length() || !Character.isUpperCase(text.charAt(at + 1)));
    }

    private boolean isMentioned(int at) {
        int mention = annotations.firstMentionFrom(at);
        return mention < mentions.size()
                && mentions.get(mention).evidence().span().start() == at;
    }

    /** The text in lower case, letter by letter, so that places stay. */
    private String lowerText() {
        String lower = lowered;
        if (lower == null) {
            lower = text.toLowerCase(Locale.ROOT);
            if (lower.length() != text.length()) {
                StringBuilder single = new StringBuilder(text);
                for (int i = 0; i < text.length(); i++) {
                    single.setCharAt(i, Character.toLowerCase(text.charAt(i)));
                }
                lower = single.toString();
            }
            lowered = lower;
        }
        return lower;
    }

    /** One pass over the words of one sentence. */
    private final class Scan extends CapitalRow {
        private final List<Name> found = new ArrayList<>();
        private final boolean shouting;
        private int nextMention;

        Scan(WordRow words, boolean shouting) {
            super(annotations, words);
            this.shouting = shouting;
            this.nextMention = firstMention;
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
            if (!isCapital(i) || NameKinds.isInstrumentCode(words, i)) {
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
            if (lower(i + 1).endsWith("-based")) {
                // "New York-based Acme"
                return false;
            }
            if (word.equals("sunday") && is(NameWordKinds.PAPER, i + 1)) {
                return true;
            }
            boolean the = word.equals("the") && !shouting && !isFirst(i) && mentionAt(i + 1) == null;
            if (the && isNameWord(i + 1) && !is(NameWordKinds.CLOSED, i + 1)) {
                return true;
            }
            boolean opening = is(NameWordKinds.OPENING, i)
                    && !shouting
                    && !isFirst(i)
                    && isNameWord(i + 1)
                    && mentionAt(i + 1) == null;
            if (opening) {
                return true;
            }
            if (is(NameWordKinds.CLOSED, i) || is(NameWordKinds.DAY, i)) {
                return false;
            }
            if (is(NameWordKinds.OFFICE, i)) {
                // "Chief Executive Officer" names nobody, "Global Infrastructure Partners" and "Justice Department" do.
                return is(NameWordKinds.CROWNED, i) && endsInForm(i + 1)
                        || word.equals("justice")
                                && (words.written(i + 1).equals("Department")
                                        || words.written(i + 1).equals("Ministry"))
                        || !shouting
                                && is(NameWordKinds.OFFICE_ADJECTIVE, i)
                                && isNameWord(i + 1)
                                && !is(NameWordKinds.OFFICE, i + 1)
                                && !word.equals("former")
                                && !word.equals("deputy");
            }
            if (word.equals("ai") && endsInForm(i + 1)) {
                return true;
            }
            if (is(NameWordKinds.TERM, i) || NameKinds.isCompoundAdjective(word)) {
                return false;
            }
            if (lower(i + 1).endsWith("-based")
                    || lower(i + 1).equals(",") && lower(i + 2).endsWith("-based")) {
                // "New York-based Acme"
                return false;
            }
            boolean next = isNameWord(i + 1) || lower(i + 1).equals("&") && isNameWord(i + 2);
            if (shouting) {
                return !isEveryday(i) && !is(NameWordKinds.DESCRIPTION, i)
                        || i == 0 && isCalledSo(i, is(NameWordKinds.COMPANY_VERB, 1));
            }
            if (isFirst(i)) {
                if (is(NameWordKinds.DESCRIPTION, i) && next) {
                    return false;
                }
                if (!next && isDescribing(i)) {
                    return false;
                }
                if (isEveryday(i)) {
                    return isCalledSo(i, lower(i + 1).equals(",") && text.startsWith(words.written(i) + " "))
                            || next && mentionAt(i + 1) == null && !word.endsWith("ly") && !word.endsWith("ing");
                }
            }
            return next || !is(NameWordKinds.NATION, i);
        }

        /** "Layer raises" above, "Layer, the maker of" below: a word that only its place shows to be a name. */
        private boolean isCalledSo(int i, boolean placed) {
            String word = lower(i);
            return placed && !is(NameWordKinds.DESCRIPTION, i) && !word.endsWith("s") && !word.endsWith("ly");
        }

        /** Whether a name that goes on here is a company's by its legal form or line of business: "King Pharmaceuticals". */
        private boolean endsInForm(int from) {
            int j = from;
            while (j < from + 3 && isNameWord(j) && !is(NameWordKinds.LEGAL_FORM, j)) {
                j++;
            }
            return j > from && (legalFormEnd(j) > j || is(NameWordKinds.LINE, j - 1));
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
                    && !is(NameWordKinds.CLOSED, i + 1);
        }

        private boolean isOnlyDescription(int i, int end) {
            return end == i + 1 && is(NameWordKinds.LEGAL_FORM, i);
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
                if (!isEveryday(k) && !is(NameWordKinds.DESCRIPTION, k)) {
                    return false;
                }
                term |= is(NameWordKinds.CONTRACT_TERM, k);
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
                        && !is(NameWordKinds.CLOSED, j)
                        && !NameKinds.isCompoundAdjective(word)) {
                    if (shouting
                            && (isEveryday(j) || is(NameWordKinds.DESCRIPTION, j))
                            && !is(NameWordKinds.LEGAL_FORM, j)) {
                        break;
                    }
                    j++;
                    if (is(NameWordKinds.LEGAL_FORM, j - 1)) {
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
                boolean firm = word.equals("for") && lower(j - 1).equals("group");
                return is(NameWordKinds.BODY, j - 1)
                        && !firm
                        && isNameWord(next)
                        && mentionAt(next) == null
                        && !(word.equals("on") && is(NameWordKinds.DAY, next));
            }
            if (word.equals("and") && isNameWord(j + 1) && mentionAt(j + 1) == null) {
                int last = j + 1;
                while (isNameWord(last + 1) && isBeside(last, last + 1) && last - j < 4) {
                    last++;
                }
                boolean body = is(NameWordKinds.BODY_END, last);
                boolean inBody = j - i <= 2 && last > j + 1
                        || lower(last).equals("sons")
                        || lower(last).equals("associates")
                        || lower(last).startsWith("co");
                return body && inBody && !is(NameWordKinds.LEGAL_FORM, j - 1);
            }
            return false;
        }

        /** In a headline: capitals that run into a legal form or a bracket with a ticker are one name. */
        private int formEnd(int i) {
            if (is(NameWordKinds.CLOSED, i) || is(NameWordKinds.DAY, i) || is(NameWordKinds.TERM, i)) {
                return i;
            }
            int j = i + 1;
            while (j - i < 6
                    && isNameWord(j)
                    && isBeside(j - 1, j)
                    && !is(NameWordKinds.LEGAL_FORM, j)
                    && !is(NameWordKinds.CLOSED, j)
                    && mentionAt(j) == null) {
                j++;
            }
            int end = legalFormEnd(j);
            boolean ticker = lower(j).equals("(") && is(NameWordKinds.EXCHANGE, j + 1);
            boolean starts = i == 0 || ticker || end > j;
            return (end > j || ticker) && starts && j - i >= 1 && !verbAmong(i, j) ? end : i;
        }

        private boolean verbAmong(int from, int to) {
            for (int k = from; k < to; k++) {
                if (is(NameWordKinds.HEADLINE_VERB, k)) {
                    return true;
                }
            }
            return false;
        }

        private int knownEnd(int i) {
            for (String[] parts : known(lower(i))) {
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

        private void add(int from, int to, @Nullable String vendor) {
            int start = words.start(from);
            int end = words.end(to - 1);
            int bare = to;
            while (bare - 1 > from
                    && (NameWords.JOINTS.contains(lower(bare - 1)) || is(NameWordKinds.LEGAL_FORM, bare - 1))) {
                bare--;
            }
            String name = text.substring(start, words.end(bare - 1));
            boolean titled = from > 0 && is(NameWordKinds.OFFICE, from - 1);
            found.add(new Name(new Span(start, end), name, vendor, titled));
        }
    }
}
