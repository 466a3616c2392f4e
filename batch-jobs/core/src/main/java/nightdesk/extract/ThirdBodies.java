package nightdesk.extract;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nightdesk.annotate.Name;
import nightdesk.annotate.NameKinds;
import nightdesk.clause.Parties;
import nightdesk.clause.Places;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbWords;
import nightdesk.fact.Attribution;
import nightdesk.fact.AttributionKind;
import nightdesk.fact.Party;
import nightdesk.text.WordSet;

/**
 * Bodies on whose word or figures a claim rests although they are no party of it: an office or agency that says something of others, whoever
 * conducted a study, the researchers of a firm, a medium that somebody visits, a filing.
 */
final class ThirdBodies {
    /** Words of which one marks the name of a public body or institute. */
    private static final Set<String> BODIES = WordSet.of("""
            department ministry bureau office agency administration commission institute association council federation university treasury reserve
            statistics census observatory bundesbank authority directorate secretariat committee foundation
            """);

    private static final Set<String> ACRONYMS = WordSet.of("""
            usda fbi cisa nsa cia sec ftc fcc fda epa nasa noaa opec imf oecd ecb who iea eia fed nist cert us-cert cdc ons europol interpol enisa ncsc
            dhs nrc faa nhtsa fdic gao cbo nhs bls acea smmt idc un
            """);

    private static final Set<String> SAYING =
            WordSet.of("said says reported estimates estimated showed shows forecast forecasts");
    private static final Set<String> STUDIES =
            WordSet.of("study studies survey surveys report research poll analysis index data figures");
    private static final Set<String> MADE = WordSet.of(
            "conducted published released commissioned compiled issued prepared collected gathered provided");
    private static final Set<String> FINDING =
            WordSet.of("says said found finds shows showed suggests suggested indicates indicated reveals revealed");
    private static final Set<String> RESEARCHERS = WordSet.of("researchers experts scientists");
    private static final Set<String> OBSERVING = WordSet.of(
            "said say says found discovered believe believes revealed warn warned observed noted told spotted uncovered identified disclosed report reported estimate");
    private static final Set<String> VISITING =
            WordSet.of("joined joins join joining interviewed interview sat spoke guest");
    private static final Set<String> PRINTED = WordSet.of("published aired");

    private static final Set<String> PIECES = WordSet.of(
            "content article articles report story stories study research analysis post piece column letter interview paper findings");

    /** Words at which {@link #readAt} can find anything. */
    static final Set<String> TRIGGERS = triggers();

    private ThirdBodies() {}

    private static Set<String> triggers() {
        List<String> words = new java.util.ArrayList<>(List.of("filing", "cited"));
        words.addAll(SAYING);
        words.addAll(STUDIES);
        words.addAll(RESEARCHERS);
        words.addAll(VISITING);
        words.addAll(PRINTED);
        return WordSet.of(words);
    }

    static void readAt(List<Attribution> found, Reading reading, Sentence sentence, int i) {
        String word = sentence.word(i);
        if (SAYING.contains(word)) {
            said(found, reading, sentence, i);
        }
        if (STUDIES.contains(word)) {
            study(found, reading, sentence, i);
        } else if (RESEARCHERS.contains(word)) {
            researchers(found, reading, sentence, i);
        } else if (VISITING.contains(word)) {
            visited(found, sentence, i);
        } else if (word.equals("filing")) {
            filing(found, sentence, i);
        } else if (word.equals("cited")) {
            cited(found, reading, sentence, i);
        }
        if (PRINTED.contains(word)) {
            printed(found, sentence, i);
        }
    }

    /** "Exports fell, the Trade Ministry said", "The Labor Department said Friday the number rose": not "the ministry said it would". */
    private static void said(List<Attribution> found, Reading reading, Sentence sentence, int i) {
        int at = sentence.before(i);
        Name name = sentence.at(at).name();
        if (name == null || name.vendor() != null || !isBody(name.text()) || sentence.isQuoted(i)) {
            return;
        }
        int next = sentence.after(i);
        while (VerbWords.FILLERS.contains(sentence.word(next))
                && !sentence.word(next).equals("the")
                && !sentence.word(next).equals("its")
                && !sentence.word(next).equals("a")
                && !sentence.word(next).equals("an")) {
            next = sentence.after(next);
        }
        boolean last = next >= sentence.size() || sentence.at(next).isMark();
        boolean itself = VerbWords.PRONOUNS.contains(sentence.word(next))
                || sentence.word(next).equals("its")
                || sentence.word(next).equals("their")
                || sentence.word(next).equals("to")
                || sentence.word(next).equals("on");
        int before = sentence.before(at);
        if (sentence.word(before).equals("the")) {
            before = sentence.before(before);
        }
        boolean trailing = sentence.at(before).is(",") && last && before > 2;
        if (trailing || !last && !itself && before < 0 && !isHeadlined(reading, name)) {
            add(found, sentence, at, i + 1, name);
        }
    }

    /** "a survey conducted by Acme", "a Dunmore University study found", "Acme's latest report says". */
    private static void study(List<Attribution> found, Reading reading, Sentence sentence, int i) {
        int next = i + 1;
        for (int k = 0; k < 4 && next < sentence.size(); k++, next++) {
            if (MADE.contains(sentence.word(next))) {
                int by = sentence.find(Set.of("by"), next, next + 4);
                int from = sentence.word(by + 1).equals("the") ? by + 2 : by + 1;
                for (int n = from; by >= 0 && n < Math.min(sentence.size(), from + 5); n++) {
                    Name name = sentence.at(n).name();
                    if (name != null) {
                        addUnlessOwn(found, reading, sentence, i, n, name);
                        return;
                    }
                    if (sentence.at(n).isMark()) {
                        return;
                    }
                }
            }
            if (sentence.at(next).isMark() || sentence.at(next).isName()) {
                break;
            }
        }
        boolean finds = FINDING.contains(sentence.word(i + 1))
                || FINDING.contains(sentence.word(i + 2)) && MADE.contains(sentence.word(i + 1));
        boolean said = FINDING.contains(sentence.word(i - 3)) || FINDING.contains(sentence.word(i - 4));
        if (!finds && !said) {
            return;
        }
        int at = i - 1;
        while (sentence.at(at).isWord()
                && i - at < 4
                && !VerbWords.isFinite(sentence.word(at))
                && !sentence.word(at).equals("of")) {
            at--;
        }
        if (sentence.word(at).equals("'s")) {
            at--;
        }
        Name name = sentence.at(at).name();
        if (name != null
                && (finds
                        || sentence.word(at - 1).equals("a")
                        || sentence.word(at - 1).equals("an"))) {
            addUnlessOwn(found, reading, sentence, at, at, name);
        }
    }

    /** "Acme researchers found", "researchers at Acme said". */
    private static void researchers(List<Attribution> found, Reading reading, Sentence sentence, int i) {
        String next = sentence.word(i + 1);
        if (next.equals("at") || next.equals("from") || next.equals("with") || next.equals("of")) {
            int at = sentence.word(i + 2).equals("the") ? i + 3 : i + 2;
            for (int k = at; k < Math.min(sentence.size(), at + 4); k++) {
                Name name = sentence.at(k).name();
                if (name != null) {
                    int verb = sentence.after(k);
                    if (VerbWords.AUXILIARIES.contains(sentence.word(verb))) {
                        verb = sentence.after(verb);
                    }
                    if (OBSERVING.contains(sentence.word(verb)) || sentence.find(Set.of("according"), i - 5, i) >= 0) {
                        addUnlessOwn(found, reading, sentence, i, k, name);
                    }
                    return;
                }
                if (sentence.at(k).isMark()) {
                    return;
                }
            }
            return;
        }
        int at = sentence.word(i - 1).equals("security") ? i - 2 : i - 1;
        if (sentence.word(at).equals("'s")) {
            at--;
        }
        Name name = sentence.at(at).name();
        boolean speaks = OBSERVING.contains(next)
                || OBSERVING.contains(sentence.word(i + 2))
                        && (VerbWords.AUXILIARIES.contains(next) || VerbWords.FILLERS.contains(next));
        if (name != null && speaks) {
            addUnlessOwn(found, reading, sentence, at, at, name);
        }
    }

    /** "Jan Berg joined Ada Lind from The Ledger", "joins The Ledger's Ada Lind". */
    private static void visited(List<Attribution> found, Sentence sentence, int i) {
        for (int k = i + 1; k < Math.min(sentence.size(), i + 8); k++) {
            Name name = sentence.at(k).name();
            if (name != null && Media.isMedium(name.text())) {
                if (!name.text().equals("Twitter")) {
                    add(found, sentence, k, k + 1, name);
                }
                return;
            }
            if (sentence.at(k).isMark() && !sentence.at(k).is(",") || VerbWords.isFinite(sentence.word(k))) {
                return;
            }
        }
    }

    /** "published on The Ledger" */
    private static void printed(List<Attribution> found, Sentence sentence, int i) {
        String next = sentence.word(i + 1);
        boolean work = sentence.find(PIECES, i - 7, i) >= 0;
        if (!work || !next.equals("on") && !next.equals("in") && !next.equals("by")) {
            return;
        }
        int at = sentence.word(i + 2).equals("the") ? i + 3 : i + 2;
        Name name = sentence.at(at).name();
        if (name != null && Media.isMedium(name.text()) && name.vendor() == null) {
            add(found, sentence, at, at + 1, name);
        }
    }

    /** "said in a filing", "a filing with the Securities and Exchange Commission". */
    private static void filing(List<Attribution> found, Sentence sentence, int i) {
        boolean in = sentence.find(Set.of("in"), i - 5, i) >= 0
                && sentence.find(
                                Set.of("said", "disclosed", "told", "revealed", "reported", "announced", "showed"),
                                0,
                                sentence.size())
                        >= 0;
        boolean shows = FINDING.contains(sentence.word(i + 1));
        if (in || shows) {
            AttributionExtractor.add(found, sentence, i, i + 1, "filing", AttributionKind.FILING, "source.filing");
        }
    }

    /** "Acme is cited as saying". */
    private static void cited(List<Attribution> found, Reading reading, Sentence sentence, int i) {
        if (!VerbWords.BE.contains(sentence.word(i - 1))) {
            return;
        }
        Name name = sentence.at(sentence.before(i - 1)).name();
        if (name != null) {
            addUnlessOwn(found, reading, sentence, sentence.before(i - 1), i, name);
        }
    }

    private static void addUnlessOwn(
            List<Attribution> found, Reading reading, Sentence sentence, int from, int to, Name name) {
        boolean person = name.titled() || name.vendor() == null && NameKinds.isFirstName(name.text());
        if (person || Places.isPlace(name.text()) || NameKinds.isNation(name.text()) || isMain(reading, name)) {
            return;
        }
        add(found, sentence, Math.min(from, to), Math.max(from, to) + 1, name);
    }

    private static void add(List<Attribution> found, Sentence sentence, int from, int to, Name name) {
        AttributionKind kind = Media.isMedium(name.text()) ? AttributionKind.MEDIUM : AttributionKind.THIRD_PARTY;
        AttributionExtractor.add(found, sentence, from, to, name.text(), kind, "source.body");
    }

    /** Whether the headline names the body: then the text is about it. */
    private static boolean isHeadlined(Reading reading, Name name) {
        int headlineEnd = reading.annotations().article().headlineEnd();
        return reading.text()
                                .lastIndexOf(
                                        name.text(),
                                        Math.max(0, headlineEnd - name.text().length()))
                        >= 0
                && headlineEnd > 0
                && isMain(reading, name);
    }

    private static boolean isMain(Reading reading, Name name) {
        Party main = reading.main();
        return main != null && Parties.same(Objects.requireNonNull(main), reading.party(name));
    }

    /** Whether a name is that of a public body or institute. */
    static boolean isBody(String name) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        if (ACRONYMS.contains(lower)) {
            return true;
        }
        if (lower.startsWith("bank of ") && !lower.equals("bank of america")) {
            return true;
        }
        int from = 0;
        for (int k = 0; k <= lower.length(); k++) {
            if (k == lower.length() || lower.charAt(k) == ' ') {
                if (k > from && BODIES.contains(lower.substring(from, k)) && k - from < lower.length()) {
                    return true;
                }
                from = k + 1;
            }
        }
        return false;
    }
}
