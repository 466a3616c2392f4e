package nightdesk.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nightdesk.annotate.Name;
import nightdesk.annotate.NameKinds;
import nightdesk.clause.Parties;
import nightdesk.clause.Places;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbWords;
import nightdesk.clause.Verbs;
import nightdesk.fact.Attribution;
import nightdesk.fact.AttributionKind;
import nightdesk.fact.Evidence;
import nightdesk.fact.Fact;
import nightdesk.fact.Party;
import nightdesk.text.Span;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a text says its information comes from: datelines, named media, analyst houses, filings, unnamed sources. A party that speaks
 * for itself is no source. One fact a source.
 */
final class AttributionExtractor {
    private static final Set<String> REPORTING = WordSet.of("report write quote cite");
    private static final Set<String> REPORTS = WordSet.of(
            "report article story interview reports data figures study survey research analysis poll index numbers statistics");
    private static final Set<String> DATA =
            WordSet.of("data figures study survey research poll statistics estimates analysis");
    private static final Set<String> FROM = WordSet.of("from in by with on");
    private static final Set<String> ANALYSTS =
            WordSet.of("analyst analysts strategist economist economists researcher");
    private static final Set<String> RATING =
            WordSet.of("raise lower cut upgrade downgrade boost trim reiterate maintain");
    private static final Set<String> FILINGS = WordSet.of("filing filings prospectus");
    private static final Set<String> SAYING =
            WordSet.of("said says say told added wrote notes noted argues argued thinks");

    /** The words at which {@link #readAt} can find anything. */
    static final Set<String> TRIGGERS = triggers();

    private static Set<String> triggers() {
        List<String> words = new ArrayList<>(
                List.of("according", "told", "tells", "citing", "contacted", "interview", "seen", "obtained"));
        words.addAll(SAYING);
        words.addAll(REPORTS);
        words.addAll(ANALYSTS);
        words.addAll(AnonymousSources.PEOPLE);
        words.addAll(Verbs.formsOf(REPORTING));
        words.addAll(Verbs.formsOf(RATING));
        words.addAll(ThirdBodies.TRIGGERS);
        return WordSet.of(words);
    }

    /** The attributions of a text in order of their evidence; only the sentences given are read, besides the starts of paragraphs. */
    List<Fact> factsIn(Reading reading, List<Integer> sentences) {
        List<Attribution> found = new ArrayList<>();
        Datelines.add(found, reading);
        for (int number : sentences) {
            if (!SentenceTriggers.has(SentenceTriggers.SOURCE, reading, number)) {
                continue;
            }
            Sentence sentence = reading.sentence(number);
            for (int i = 0; i < sentence.size(); i++) {
                readAt(found, reading, sentence, i);
            }
        }
        found.sort((a, b) -> a.evidence().span().compareTo(b.evidence().span()));
        return List.copyOf(found);
    }

    private static void readAt(List<Attribution> found, Reading reading, Sentence sentence, int i) {
        String word = sentence.word(i);
        if (!TRIGGERS.contains(word)) {
            return;
        }
        if (word.equals("according") && sentence.word(i + 1).equals("to")) {
            accordingTo(found, reading, sentence, i);
        } else if (word.equals("told") || word.equals("tells")) {
            told(found, sentence, i);
        } else if (REPORTING.contains(Verbs.verb(word)) && !sentence.at(i).isName()) {
            reported(found, sentence, i);
        } else if (SAYING.contains(word)) {
            said(found, sentence, i);
        }
        if (REPORTS.contains(word)) {
            reportFrom(found, reading, sentence, i);
        }
        if ((word.equals("reports") || word.equals("report"))
                && (sentence.word(i - 1).equals("media") || sentence.word(i - 1).equals("press"))
                && (sentence.word(i + 1).startsWith("sa")
                        || sentence.word(i + 1).startsWith("suggest")
                        || sentence.word(i + 1).startsWith("claim"))) {
            int start = i - 1;
            while (start > 0
                            && sentence.at(start - 1).isWord()
                            && !VerbWords.FILLERS.contains(sentence.word(start - 1))
                            && i - start < 4
                    || sentence.at(start - 1).isName()) {
                start--;
            }
            add(
                    found,
                    sentence,
                    start,
                    i + 1,
                    reading.text()
                            .substring(
                                    sentence.at(start).start(), sentence.at(i).end()),
                    AttributionKind.MEDIUM,
                    "source.media");
        }
        if (RATING.contains(Verbs.verb(word))) {
            rating(found, reading, sentence, i);
        }
        if (ANALYSTS.contains(word)) {
            house(found, reading, sentence, i);
        }
        if (word.equals("citing")
                || word.equals("contacted")
                || word.equals("interview")
                || word.equals("seen")
                || word.equals("obtained")) {
            seenBy(found, sentence, i);
        }
        AnonymousSources.readAt(found, sentence, i, reading.text());
        ThirdBodies.readAt(found, reading, sentence, i);
    }

    private static void accordingTo(List<Attribution> found, Reading reading, Sentence sentence, int i) {
        int from = i + 2;
        int name = -1;
        for (int k = from; k < Math.min(sentence.size(), from + 14); k++) {
            if (sentence.at(k).isName()) {
                name = k;
                break;
            }
            String word = sentence.word(k);
            if (sentence.at(k).isMark()
                    || VerbWords.isFinite(word) && k > from + 1
                    || word.equals("familiar")
                    || word.equals("close")) {
                break;
            }
            if ((word.equals("reports") || word.equals("report"))
                    && (sentence.word(k - 1).equals("media")
                            || sentence.word(k - 1).equals("press"))) {
                add(
                        found,
                        sentence,
                        from,
                        k + 1,
                        reading.text()
                                .substring(
                                        sentence.at(from).start(),
                                        sentence.at(k).end()),
                        AttributionKind.MEDIUM,
                        "source.media");
                return;
            }
            if (FILINGS.contains(word)) {
                add(found, sentence, i, k + 1, word, AttributionKind.FILING, "source.filing");
                return;
            }
        }
        if (name < 0) {
            return;
        }
        Name named = java.util.Objects.requireNonNull(sentence.at(name).name());
        boolean analyst = sentence.find(ANALYSTS, from, name + 4) >= 0
                || sentence.word(name + 1).equals("market")
                || sentence.find(Set.of("strategist"), name, name + 4) >= 0;
        if (!analyst && isOwnVoice(reading, named, sentence, name)) {
            return;
        }
        AttributionKind kind = Media.isMedium(named.text())
                ? AttributionKind.MEDIUM
                : sentence.find(ANALYSTS, from, name + 4) >= 0 ? AttributionKind.ANALYST : AttributionKind.THIRD_PARTY;
        boolean person = sentence.find(
                                Set.of(
                                        "chief",
                                        "president",
                                        "ceo",
                                        "chairman",
                                        "spokesman",
                                        "spokeswoman",
                                        "manager",
                                        "director"),
                                from,
                                name)
                        >= 0
                || named.titled()
                || sentence.word(name + 1).equals(",")
                        && sentence.find(
                                        Set.of("ceo", "president", "chairman", "director", "founder", "co-founder"),
                                        name,
                                        name + 5)
                                >= 0;
        if (kind == AttributionKind.THIRD_PARTY && person) {
            return;
        }
        add(found, sentence, i, name + 1, named.text(), kind, "source.according");
    }

    /** Whether the name is that of a party the text is about: it speaks for itself. */
    private static boolean isOwnVoice(Reading reading, Name name, Sentence sentence, int at) {
        if (Media.isMedium(name.text())) {
            return false;
        }
        Party party = reading.party(name);
        Party main = reading.main();
        if (main != null && Parties.same(main, party)) {
            return true;
        }
        // Whoever was named before is a party of the story, not a source of it.
        int first = reading.text().indexOf(name.text());
        if (first >= 0 && first < sentence.span().start()) {
            return true;
        }
        for (int k = 0; k < at; k++) {
            Name other = sentence.at(k).name();
            if (other != null && Parties.same(reading.party(other), party)) {
                return true;
            }
        }
        return false;
    }

    private static void told(List<Attribution> found, Sentence sentence, int i) {
        int k = i + 1;
        while (sentence.word(k).equals("the")
                || sentence.word(k).equals("news")
                || sentence.word(k).equals("agency")) {
            k++;
        }
        Name name = sentence.at(k).name();
        if (name != null
                && (Media.isMedium(name.text())
                        || Media.looksLikeStation(name.text())
                        || sentence.word(k + 1).equals("news")
                        || sentence.word(k + 1).equals("in")
                                && sentence.word(k + 3).equals("interview"))) {
            add(found, sentence, i, k + 1, name.text(), AttributionKind.MEDIUM, "source.told");
        }
        Name before = sentence.at(i - 1).name();
        if (before != null && Media.isMedium(before.text())) {
            add(found, sentence, i - 1, i, before.text(), AttributionKind.MEDIUM, "source.reported");
        }
    }

    private static void reported(List<Attribution> found, Sentence sentence, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
            Name name = sentence.at(k).name();
            if (name != null) {
                boolean day = k == i - 1
                        || VerbWords.FILLERS.contains(sentence.word(k + 1))
                        || VerbWords.AUXILIARIES.contains(sentence.word(k + 1));
                if (day && Media.isMedium(name.text())) {
                    add(found, sentence, k, i + 1, name.text(), AttributionKind.MEDIUM, "source.reported");
                }
                return;
            }
        }
        if (sentence.word(i + 1).equals("by")) {
            int k = sentence.word(i + 2).equals("the") ? i + 3 : i + 2;
            Name name = sentence.at(k).name();
            if (name != null && sentence.word(i).endsWith("ed") && Media.isMedium(name.text())) {
                add(found, sentence, i, k + 1, name.text(), AttributionKind.MEDIUM, "source.reported");
            }
        }
    }

    private static void said(List<Attribution> found, Sentence sentence, int i) {
        Name name = sentence.at(sentence.before(i)).name();
        if (name != null && Media.isMedium(name.text()) && name.vendor() == null) {
            add(found, sentence, sentence.before(i), i + 1, name.text(), AttributionKind.MEDIUM, "source.reported");
        }
    }

    private static void reportFrom(List<Attribution> found, Reading reading, Sentence sentence, int i) {
        String word = sentence.word(i);
        Name before = sentence.at(i - 1).name();
        if (before == null && sentence.word(i - 1).equals("'s")) {
            before = sentence.at(i - 2).name();
        }
        if (before != null) {
            boolean data = DATA.contains(word) && followsSpeech(sentence, i);
            if (Media.isMedium(before.text()) || data && !isOwnVoice(reading, before, sentence, i - 2)) {
                AttributionKind kind =
                        Media.isMedium(before.text()) ? AttributionKind.MEDIUM : AttributionKind.THIRD_PARTY;
                add(found, sentence, i - 1, i + 1, before.text(), kind, "source.report");
            }
            return;
        }
        if (!FROM.contains(sentence.word(i + 1))) {
            return;
        }
        int name = -1;
        for (int k = i + 2; k < Math.min(sentence.size(), i + 7); k++) {
            if (sentence.at(k).isName()) {
                name = k;
                break;
            }
            if (sentence.at(k).isMark() || VerbWords.isFinite(sentence.word(k))) {
                return;
            }
        }
        Name named = sentence.at(name).name();
        if (named == null) {
            return;
        }
        boolean medium = Media.isMedium(named.text());
        boolean body = (word.equals("report")
                        || word.equals("study")
                        || word.equals("survey")
                        || word.equals("research")
                        || word.equals("data"))
                && (sentence.word(i + 1).equals("by") || sentence.word(i + 1).equals("from"));
        if (medium || body && !isOwnVoice(reading, named, sentence, name)) {
            add(
                    found,
                    sentence,
                    i,
                    name + 1,
                    named.text(),
                    medium ? AttributionKind.MEDIUM : AttributionKind.THIRD_PARTY,
                    "source.report");
        }
    }

    /** "Acme lowered its price target for Bolt": the house that rates is the source. */
    private static void rating(List<Attribution> found, Reading reading, Sentence sentence, int i) {
        boolean rated = sentence.find(Set.of("rating", "target", "estimate", "estimates", "recommendation"), i, i + 9)
                        >= 0
                && sentence.find(Set.of("price", "stock", "earnings", "rating", "recommendation", "target"), i, i + 9)
                        >= 0;
        String verb = Verbs.verb(sentence.word(i));
        if (!rated && !verb.equals("upgrade") && !verb.equals("downgrade")) {
            return;
        }
        Name name = sentence.at(sentence.before(i)).name();
        boolean forOther = sentence.find(Set.of("for", "on", "of"), i, i + 10) >= 0 || verb.endsWith("grade");
        if (name != null && forOther && !name.titled() && sentence.word(i).endsWith("ed")) {
            Party house = reading.party(name);
            boolean own = sentence.find(Set.of("forecast", "guidance", "outlook"), i, i + 8) >= 0;
            if (!own && !Places.isPlace(house)) {
                add(found, sentence, sentence.before(i), i + 1, name.text(), AttributionKind.ANALYST, "source.rating");
            }
        }
    }

    private static boolean followsSpeech(Sentence sentence, int i) {
        String next = sentence.word(i + 1);
        return next.equals("showing")
                || next.equals("shows")
                || next.equals("showed")
                || next.equals("suggest")
                || next.equals("suggests")
                || next.equals("found")
                || next.equals("finds")
                || next.equals("revealed")
                || next.equals("indicates")
                || sentence.find(Set.of("according"), i - 5, i) >= 0;
    }

    private static void seenBy(List<Attribution> found, Sentence sentence, int i) {
        for (int k = i + 1; k < Math.min(sentence.size(), i + 6); k++) {
            Name name = sentence.at(k).name();
            if (name != null) {
                if (Media.isMedium(name.text())) {
                    add(found, sentence, i, k + 1, name.text(), AttributionKind.MEDIUM, "source.seen");
                }
                return;
            }
        }
    }

    private static String name(Sentence sentence, int at) {
        return Roles.name(sentence, at).text();
    }

    /** "analyst at Acme", "Acme analyst Jan Berg said": the house is the source where the analyst speaks. */
    private static void house(List<Attribution> found, Reading reading, Sentence sentence, int i) {
        boolean speaks = sentence.has(SAYING)
                || sentence.has(Set.of(
                        "according", "estimates", "expects", "raised", "lowered", "cut", "upgraded", "downgraded"));
        if (!speaks) {
            return;
        }
        String next = sentence.word(i + 1);
        int at = -1;
        if (next.equals("at") || next.equals("with") || next.equals("for") || next.equals("from") || next.equals(",")) {
            for (int k = i + 2; k < Math.min(sentence.size(), i + 7); k++) {
                if (sentence.at(k).isName()) {
                    at = next.equals(",") && NameKinds.isFirstName(name(sentence, k)) ? -1 : k;
                    break;
                }
                if (sentence.at(k).isMark() || VerbWords.isFinite(sentence.word(k))) {
                    break;
                }
            }
        }
        if (at < 0 && !next.equals("day") && !next.equals("meeting")) {
            int k = i - 1;
            while (k >= 0
                    && i - k < 5
                    && !sentence.at(k).isName()
                    && sentence.at(k).isWord()
                    && !VerbWords.isFinite(sentence.word(k))) {
                k--;
            }
            at = sentence.at(k).isName() ? k : -1;
        }
        Name name = sentence.at(at).name();
        if (name != null && !Places.isPlace(name.text()) && !name.titled()) {
            Party main = reading.main();
            if (main == null || !Parties.same(main, reading.party(name))) {
                add(
                        found,
                        sentence,
                        Math.min(i, at),
                        Math.max(i, at) + 1,
                        name.text(),
                        AttributionKind.ANALYST,
                        "source.analyst");
            }
        }
    }

    static void add(
            List<Attribution> found,
            Sentence sentence,
            int from,
            int to,
            String source,
            AttributionKind kind,
            String rule) {
        add(found, sentence.spanOf(from, to), sentence.span(), source, kind, rule);
    }

    static void add(
            List<Attribution> found,
            Span span,
            @Nullable Span sentence,
            String source,
            AttributionKind kind,
            String rule) {
        String clean = source.replace('\n', ' ').trim();
        for (Attribution other : found) {
            if (Parties.same(new Party(other.source(), null), new Party(clean, null))) {
                return;
            }
        }
        found.add(new Attribution(new Evidence(span, sentence == null ? span : sentence, rule), clean, kind));
    }
}
