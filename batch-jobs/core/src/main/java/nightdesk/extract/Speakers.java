package nightdesk.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nightdesk.annotate.Name;
import nightdesk.annotate.NameKinds;
import nightdesk.clause.Reading;
import nightdesk.clause.Sentence;
import nightdesk.clause.VerbChain;
import nightdesk.clause.VerbWords;
import nightdesk.fact.Party;
import nightdesk.text.Span;
import nightdesk.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds who speaks a quotation: beside it with a verb of saying, "he said", or a spokesman of a company. */
final class Speakers {
    /**
     * Who speaks.
     *
     * @param role office, such as {@code chief executive}; null if not said
     * @param organisation whom the speaker speaks for; null if not said
     * @param verb the verb of saying; null for a quotation that continues another
     * @param rule id of the rule that found it
     * @param end of the quotation, in the text
     */
    record Speaker(
            Party party,
            @Nullable String role,
            @Nullable String organisation,
            @Nullable String verb,
            String rule,
            int end) {
        Speaker(Party party, @Nullable String role, @Nullable String organisation, @Nullable String verb, String rule) {
            this(party, role, organisation, verb, rule, 0);
        }

        /** The same speaker of the next quotation. */
        Speaker continued() {
            return new Speaker(party, role, organisation, null, "quote.continued");
        }

        /** The same with the end of the quotation. */
        Speaker until(int offset) {
            return new Speaker(party, role, organisation, verb, rule, offset);
        }
    }

    static final Set<String> SAYING = WordSet.of("""
            said says say saying told tells telling added adds adding noted notes noting stated states stating commented comments commenting explained explains
            explaining wrote writes writing continued continues remarked remarks declared declares argued argues insisted insists warned warns emphasized
            emphasizes stressed stresses shared shares concluded concludes acknowledged recalled recalls observed observes asked asks replied replies announced
            called calls calling claimed claims described describes read reads tweeted posted reported admitted quipped joked predicted predicts
            reiterated reiterates highlighted highlights affirmed issued expressed relays relayed reflected reflects remarking testified
            promised pledged believes agreed agrees ruled complained joked boasted boasting vowed cautioned cautions lamented speculated suggested suggests
            urged urges mused responded responds answered conceded opined enthused
            """);
    private static final Set<String> SPOKES = WordSet.of("""
            spokesman spokeswoman spokesperson spokespeople representative official officials executive executives statement release letter report blog post
            filing memo email complaint board
            """);
    private static final Set<String> GOING_ON =
            WordSet.of("continues continued shares share shared reads read calls called describes");
    private static final int MOST_SENTENCES_BACK = 40;
    private static final Set<String> HE = WordSet.of("he she they");
    private static final Set<String> ROLES = SpeakerRoles.ROLES;
    private static final Set<String> BEGINNING = WordSet.of("the a an one another mr. ms. dr. as");
    private static final int MOST_STEPS = 45;

    /** The words at which somebody can be found to speak. */
    static final Set<String> TRIGGERS = FrameTriggers.of(List.of(), List.of(SAYING, Set.of("according")));

    private final Reading reading;
    private final Map<String, Party> surnames = new HashMap<>();

    Speakers(Reading reading) {
        this.reading = reading;
    }

    /**
     * The speaker that stands beside a quotation; null if none does.
     *
     * @param span the words between the marks
     * @param from end of the quotation before it
     * @param to start of the quotation after it
     * @param last speaker of the quotation before; whom "he" means
     */
    @Nullable
    Speaker beside(Span span, int from, int to, @Nullable Speaker last) {
        int end = reading.numberAt(Math.max(span.start(), span.end() - 1));
        Speaker after = speaks(end) ? after(reading.sentence(end), span.end(), to, last) : null;
        if (after != null) {
            return after;
        }
        int start = reading.numberAt(span.start());
        return speaks(start) ? before(reading.sentence(start), span.start() - 1, from, last) : null;
    }

    /** The speaker whom the sentence after a quotation begins with: "..." Berg said. Null if it does not. */
    @Nullable
    Speaker following(Span span, int to, @Nullable Speaker last) {
        int next = reading.numberAt(Math.max(span.start(), span.end() - 1)) + 1;
        if (next < reading.size()
                && reading.span(next).start() < to
                && reading.span(next).start() - span.end() < 4
                && speaks(next)) {
            return after(reading.sentence(next), span.end(), to, last);
        }
        return null;
    }

    /** The speaker of the sentence before a quotation that stands alone: "Berg said sales fell. '...'"; null if none speaks there. */
    @Nullable
    Speaker alone(Span span, @Nullable Speaker last) {
        int number = reading.numberAt(span.start()) - 1;
        if (number < 0 || !speaks(number)) {
            return null;
        }
        Sentence before = reading.sentence(number);
        if (span.start() - before.span().end() > 12 || before.isHeadline()) {
            return null;
        }
        Party reported = UnnamedSpeakers.reportedBefore(
                reading, before, before.size(), before.span().start());
        if (reported != null) {
            return new Speaker(full(reported), null, null, null, "quote.alone");
        }
        for (int i = before.size() - 1; i > 0; i--) {
            if (SAYING.contains(before.word(i)) && HE.contains(before.word(i - 1))) {
                Speaker speaker = pronoun(before, i, last);
                return speaker == null ? null : new Speaker(speaker.party(), null, null, null, "quote.alone");
            }
        }
        return null;
    }

    private boolean speaks(int sentence) {
        return SentenceTriggers.has(SentenceTriggers.SPEECH, reading, sentence);
    }

    private @Nullable Speaker after(Sentence sentence, int close, int to, @Nullable Speaker last) {
        int i = 0;
        while (i < sentence.size() && sentence.at(i).start() <= close) {
            i++;
        }
        while (sentence.at(i).is(",")
                || sentence.at(i).is("-")
                || sentence.at(i).is("–")
                || sentence.at(i).is("—")) {
            i++;
        }
        int first = i;
        for (int step = 0; step < 14 && i < sentence.size() && sentence.at(i).start() < to; step++, i++) {
            String word = sentence.word(i);
            boolean goesOn = GOING_ON.contains(word)
                    && !sentence.at(i + 1).isMark()
                    && !sentence.at(i + 1).word().isEmpty();
            if (SAYING.contains(word) && !goesOn) {
                return i == first ? verbFirst(sentence, i, last) : subjectFirst(sentence, first, i, last);
            }
            if (word.equals("according") && sentence.word(i + 1).equals("to")) {
                return verbFirst(sentence, i + 1, last);
            }
            if (i == first && !sentence.at(i).isName() && !mayBeginSubject(sentence, i)) {
                return null;
            }
            if (sentence.at(i).is("\"")
                    || sentence.at(i).is(".")
                    || sentence.at(i).is(";")) {
                return null;
            }
        }
        return null;
    }

    private static boolean mayBeginSubject(Sentence sentence, int i) {
        String word = sentence.word(i);
        return HE.contains(word)
                || BEGINNING.contains(word)
                || VerbWords.PRONOUNS.contains(word)
                || ROLES.contains(word)
                || sentence.at(i).capital();
    }

    /** "said Jan Berg, head of Acme": the subject follows the verb. */
    private @Nullable Speaker verbFirst(Sentence sentence, int verb, @Nullable Speaker last) {
        int end = verb + 1;
        int name = -1;
        String role = null;
        for (int step = 0; step < 18 && end < sentence.size(); step++, end++) {
            String word = sentence.word(end);
            if (sentence.at(end).isName()) {
                int next = end + 1;
                boolean owner = sentence.word(next).equals("'s")
                        || ROLES.contains(sentence.word(next))
                        || SPOKES.contains(sentence.word(next));
                name = end;
                if (owner && leadsToName(sentence, next)) {
                    continue;
                }
                break;
            }
            if (HE.contains(word) || VerbWords.PRONOUNS.contains(word)) {
                return pronoun(sentence, verb, last);
            }
            if (ROLES.contains(word)) {
                role = word;
            }
            if (sentence.at(end).isMark()
                            && !sentence.at(end).is(",")
                            && !sentence.at(end).is("-")
                            && sentence.aside(end) == 0
                    || VerbWords.isFinite(word)) {
                break;
            }
        }
        if (name < 0) {
            Party spoken = UnnamedSpeakers.between(reading, sentence, verb + 1, Math.min(end + 1, sentence.size()));
            return spoken == null ? null : new Speaker(spoken, null, null, sentence.word(verb), "quote.after");
        }
        return speaker(
                sentence,
                name,
                role == null ? SpeakerRoles.beside(sentence, name) : role,
                sentence.word(verb),
                "quote.after");
    }

    /** Whether another name follows within an office: "Acme chief executive Jan Berg". */
    private static boolean leadsToName(Sentence sentence, int from) {
        for (int k = from; k < Math.min(sentence.size(), from + 9); k++) {
            if (sentence.at(k).isName()) {
                return true;
            }
            if (sentence.at(k).isMark()
                            && !sentence.at(k).is("-")
                            && !sentence.at(k).is("&")
                    || VerbWords.isFinite(sentence.word(k))) {
                return false;
            }
        }
        return false;
    }

    /** "Jan Berg, head of Acme, said": the subject stands between the quotation and the verb. */
    private @Nullable Speaker subjectFirst(Sentence sentence, int first, int verb, @Nullable Speaker last) {
        if (HE.contains(sentence.word(first)) || VerbWords.PRONOUNS.contains(sentence.word(first))) {
            return pronoun(sentence, verb, last);
        }
        int name = personBetween(sentence, first, verb);
        if (name >= 0) {
            return speaker(sentence, name, SpeakerRoles.beside(sentence, name), sentence.word(verb), "quote.after");
        }
        Party spoken = UnnamedSpeakers.between(reading, sentence, first, verb);
        return spoken == null ? null : new Speaker(spoken, null, null, sentence.word(verb), "quote.after");
    }

    /** The name that is the subject in tokens {@code [from, to)}: behind an office, else the first outside asides. */
    private static int personBetween(Sentence sentence, int from, int to) {
        int first = -1;
        for (int k = from; k < to; k++) {
            if (!sentence.at(k).isName() || sentence.aside(k) != 0) {
                continue;
            }
            String before = sentence.word(k - 1);
            if (first >= 0 && (ROLES.contains(before) || SPOKES.contains(before))) {
                return k;
            }
            if (first < 0) {
                first = k;
            }
        }
        return first;
    }

    /** "Jan Berg said: ...", and a quotation inside "Berg said the plan was ...". */
    private @Nullable Speaker before(Sentence sentence, int open, int from, @Nullable Speaker last) {
        int quote = 0;
        while (quote < sentence.size() && sentence.at(quote).start() < open) {
            quote++;
        }
        int start = 0;
        while (start < quote && sentence.at(start).start() < from) {
            start++;
        }
        for (int i = quote - 1; i >= start && quote - i < MOST_STEPS; i--) {
            String word = sentence.word(i);
            if (SAYING.contains(word) && !sentence.isQuoted(i)) {
                Speaker speaker = subjectOf(sentence, i, start, last);
                if (speaker != null) {
                    return speaker;
                }
            }
            if (word.equals("according") && sentence.word(i + 1).equals("to")) {
                return verbFirst(sentence, i + 1, last);
            }
        }
        return null;
    }

    private @Nullable Speaker subjectOf(Sentence sentence, int verb, int start, @Nullable Speaker last) {
        // "said Jan Berg: ..." with the verb first
        boolean inverted = sentence.at(verb + 1).isName()
                && (verb == start || sentence.at(verb - 1).isMark());
        if (inverted) {
            return speaker(
                    sentence, verb + 1, SpeakerRoles.beside(sentence, verb + 1), sentence.word(verb), "quote.before");
        }
        int lastWord = sentence.before(verb);
        for (int k = 0;
                k < 4
                        && lastWord >= start
                        && (VerbWords.FILLERS.contains(sentence.word(lastWord))
                                || sentence.word(lastWord).endsWith("ly")
                                || VerbWords.AUXILIARIES.contains(sentence.word(lastWord))
                                || sentence.word(lastWord).equals("not"));
                k++) {
            lastWord = sentence.before(lastWord);
        }
        String word = sentence.word(lastWord);
        if (HE.contains(word) || word.equals("it")) {
            return pronoun(sentence, verb, last);
        }
        if (sentence.word(verb).equals("saying")
                || sentence.word(lastWord).equals("but")
                || sentence.word(lastWord).equals("and")) {
            List<Party> shared = new Roles(reading, sentence).subject(VerbChain.of(sentence, verb));
            Party first = shared.isEmpty() ? mainSubject(sentence, verb) : shared.getFirst();
            return first == null ? null : new Speaker(full(first), null, null, sentence.word(verb), "quote.before");
        }
        int name = lastWord;
        for (int k = 0; k < 8 && name >= start && !sentence.at(name).isName(); k++) {
            boolean mark = sentence.at(name).isMark() && !sentence.at(name).is(",");
            if (mark) {
                break;
            }
            name = sentence.before(name);
        }
        if (name >= start && sentence.at(name).isName()) {
            int person = personBetween(sentence, Math.max(start, firstOfSubject(sentence, name)), verb);
            return speaker(
                    sentence,
                    person >= 0 ? person : name,
                    SpeakerRoles.beside(sentence, person >= 0 ? person : name),
                    sentence.word(verb),
                    "quote.before");
        }
        VerbChain chain = VerbChain.of(sentence, verb);
        Party spoken = chain.subject() == VerbChain.Subject.SPOKEN_OF || VerbWords.ORGANISATIONS.contains(word)
                ? reading.spokenOfBefore(sentence)
                : UnnamedSpeakers.between(reading, sentence, Math.max(start, lastWord - 4), verb);
        return spoken == null ? null : new Speaker(spoken, null, null, sentence.word(verb), "quote.before");
    }

    /** The first name of the sentence outside asides, before its verb. */
    private @Nullable Party mainSubject(Sentence sentence, int to) {
        for (int i = 0; i < to; i++) {
            Name name = sentence.at(i).name();
            if (name != null && sentence.aside(i) == 0) {
                return reading.party(name);
            }
        }
        return null;
    }

    private static int firstOfSubject(Sentence sentence, int name) {
        // "Jan Berg, head of Acme, said": a comma before the verb closes what began behind the person's name.
        if (sentence.at(name + 1).is(",") || sentence.at(sentence.after(name)).is(",")) {
            int p = name;
            while (p > 0
                    && name - p < 30
                    && !sentence.at(p - 1).is("\"")
                    && !sentence.at(p - 1).is(";")
                    && !VerbWords.isFinite(sentence.word(p - 1))
                    && !sentence.at(p - 1).is(".")) {
                p--;
            }
            return p;
        }
        int p = name;
        while (p > 0 && name - p < 12) {
            int q = sentence.before(p);
            if (q < 0
                    || sentence.at(q).isMark() && !sentence.at(q).is("-")
                    || VerbWords.isFinite(sentence.word(q))
                    || sentence.word(q).equals("and") && !ROLES.contains(sentence.word(p))) {
                break;
            }
            p = q;
        }
        return p;
    }

    /** Whom "he said" means: the last speaker, else the last person with a title before. */
    private @Nullable Speaker pronoun(Sentence sentence, int verb, @Nullable Speaker last) {
        boolean it = sentence.find(Set.of("it"), Math.max(0, verb - 2), verb + 2) >= 0;
        if (it) {
            Party spoken = reading.spokenOfBefore(sentence);
            return spoken == null ? null : new Speaker(spoken, null, null, sentence.word(verb), "quote.pronoun");
        }
        int since = last == null ? 0 : last.end();
        Party reported = UnnamedSpeakers.reportedBefore(reading, sentence, verb, since);
        Speaker person = reported == null
                ? personBefore(sentence, verb, since, true)
                : new Speaker(full(reported), null, null, sentence.word(verb), "quote.pronoun");
        if (person == null && last == null) {
            person = personBefore(sentence, verb, 0, false);
        }
        if (person != null) {
            return person;
        }
        return last == null
                ? null
                : new Speaker(last.party(), last.role(), last.organisation(), sentence.word(verb), "quote.pronoun");
    }

    /** The last person named behind {@code since} in the sentences before a verb; only with a title or first name if {@code sure}. */
    private @Nullable Speaker personBefore(Sentence sentence, int verb, int since, boolean sure) {
        for (int number = sentence.number(); number >= Math.max(0, sentence.number() - 3); number--) {
            Sentence before = reading.sentence(number);
            int limit = number == sentence.number() ? verb : before.size();
            for (int i = limit - 1; i >= 0; i--) {
                Name name = before.at(i).name();
                if (before.at(i).start() < since) {
                    break;
                }
                if (name != null
                        && !before.isQuoted(i)
                        && (name.titled() || NameKinds.isFirstName(name.text()) || !sure && isPersonal(name))) {
                    return new Speaker(full(reading.party(name)), null, null, sentence.word(verb), "quote.pronoun");
                }
            }
        }
        return null;
    }

    /** The full name that ends in a surname, if the text gave it before. */
    private Party full(Party party) {
        if (party.vendor() != null || party.name().indexOf(' ') >= 0) {
            return party;
        }
        Party known = surnames.get(party.name());
        if (known != null) {
            return known;
        }
        String ending = " " + party.name();
        int number = -1;
        for (int at = reading.text().indexOf(ending);
                at >= 0 && number < MOST_SENTENCES_BACK;
                at = reading.text().indexOf(ending, at + 1)) {
            int holder = reading.numberAt(at);
            if (holder == number || holder >= MOST_SENTENCES_BACK) {
                continue;
            }
            number = holder;
            Sentence sentence = reading.sentence(number);
            for (int i = 0; i < sentence.size() && !sentence.isTitleCase(); i++) {
                Name name = sentence.at(i).name();
                if (name != null && name.vendor() == null && name.text().endsWith(ending)) {
                    surnames.put(party.name(), reading.party(name));
                    return reading.party(name);
                }
            }
        }
        surnames.put(party.name(), party);
        return party;
    }

    private static boolean isPersonal(Name name) {
        return name.vendor() == null
                && name.text().indexOf(' ') > 0
                && name.span().length() == name.text().length();
    }

    private @Nullable Speaker speaker(Sentence sentence, int at, @Nullable String role, String verb, String rule) {
        Name name = sentence.at(at).name();
        if (name == null) {
            return null;
        }
        // "a spokesman for Acme", "the statement from Acme": Acme speaks. So does it in "Acme spokesman", unless he is
        // named.
        Party party = full(reading.party(name));
        String organisation = SpeakerRoles.organisation(sentence, at);
        return new Speaker(party, role, organisation, verb, rule);
    }
}
