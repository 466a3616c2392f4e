package nightdesk.clause;

import java.util.ArrayList;
import java.util.List;
import nightdesk.annotate.Annotations;
import nightdesk.annotate.Name;
import nightdesk.annotate.NameKinds;
import nightdesk.fact.Party;
import nightdesk.text.Span;
import nightdesk.text.WordBits;
import org.jspecify.annotations.Nullable;

/**
 * One text while it is read: its sentences as tokens, each read once and only when asked for, and who is meant by "the company". Not for
 * use by more than one thread.
 */
public final class Reading {
    /** As far as surnames are looked for. */
    private static final int MOST_CHARS = 12_000;

    private final Annotations annotations;
    private final List<Span> spans;
    private final @Nullable Sentence[] sentences;
    private final SentenceReader reader;
    private final @Nullable SentenceTrace trace;
    private @Nullable Aliases aliases;
    private boolean mainSought;
    private @Nullable Party main;

    public Reading(Annotations annotations) {
        this(annotations, null);
    }

    /** A reading whose rules tell somebody what they look at. */
    public Reading(Annotations annotations, @Nullable SentenceTrace trace) {
        this.annotations = annotations;
        this.trace = trace;
        this.spans = annotations.article().text().sentences();
        this.sentences = new Sentence[spans.size()];
        this.reader = new SentenceReader(annotations, trace);
    }

    /** What was found in the text. */
    public Annotations annotations() {
        return annotations;
    }

    /** Who listens to what rules look at; null in a night's run. */
    public @Nullable SentenceTrace trace() {
        return trace;
    }

    /** The normalised characters of the text. */
    public String text() {
        return annotations.article().text().chars();
    }

    /** Number of sentences. */
    public int size() {
        return spans.size();
    }

    /** Where the sentence of this number stands, without reading it. */
    public Span span(int number) {
        return spans.get(number);
    }

    /** The sentence of this number. */
    public Sentence sentence(int number) {
        Sentence sentence = sentences[number];
        if (sentence == null) {
            sentence = reader.read(number, spans.get(number));
            sentences[number] = sentence;
        }
        return sentence;
    }

    /** The sets of a table that hold any word of the sentence of this number, of its names too; without reading it. */
    public long bits(WordBits table, int number) {
        return reader.words(number).bits(table);
    }

    /** Whether money stands in the sentence of this number, without reading it. */
    public boolean hasMoney(int number) {
        Span span = spans.get(number);
        int money = annotations.firstMoneyFrom(span.start());
        return money < annotations.money().size()
                && annotations.money().get(money).span().start() < span.end();
    }

    /** Number of the sentence that holds a place. */
    public int numberAt(int offset) {
        return annotations.article().text().sentenceNumberAt(offset);
    }

    /** The party a name means: its family, or the full name an acronym or short name stands for in this text. */
    public Party party(Name name) {
        if (name.vendor() != null) {
            return new Party(name.text(), name.vendor());
        }
        Aliases known = aliases;
        if (known == null) {
            known = Aliases.in(annotations);
            aliases = known;
        }
        return known.resolved(name);
    }

    /** Whether a name is the surname of a person whom the text names in full somewhere: "Marsh" where "Jo Marsh" stands, too. */
    public boolean isSurname(Name name) {
        return isSurname(new Party(name.text(), name.vendor()));
    }

    /** Whether a party is told by the surname of a person whom the text names in full somewhere. */
    public boolean isSurname(Party party) {
        String word = party.name();
        if (party.vendor() != null || word.indexOf(' ') >= 0 || word.length() < 3) {
            return false;
        }
        String text = text();
        int limit = Math.min(text.length(), MOST_CHARS);
        for (int at = text.indexOf(word); at > 1 && at < limit; at = text.indexOf(word, at + 1)) {
            int from = at - 2;
            while (from >= 0 && Character.isLetter(text.charAt(from))) {
                from--;
            }
            if (text.charAt(at - 1) == ' '
                    && from < at - 2
                    && NameKinds.isFirstName(text.substring(from + 1, at + word.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Whom "the company" means in a sentence: the first name of the sentence before it, else the text's main party. Null if unknown. */
    public @Nullable Party spokenOfBefore(Sentence sentence) {
        int number = sentence.number() - 1;
        if (number >= 0 && !sentence.isHeadline()) {
            Sentence before = sentence(number);
            Party subject = before.isHeadline() ? null : organisationOf(before);
            if (subject != null) {
                return subject;
            }
        }
        return main();
    }

    /** The subject of a sentence unless it is a person; then an organisation that the sentence names. */
    private @Nullable Party organisationOf(Sentence sentence) {
        Party subject = subjectOf(sentence);
        if (subject == null || !isPerson(sentence)) {
            return subject;
        }
        for (int i = sentence.size() - 1; i > 0; i--) {
            Name name = sentence.at(i).name();
            if (name != null
                    && sentence.aside(i) == 0
                    && (name.vendor() != null
                            || name.span().length() > name.text().length() + 1)) {
                return party(name);
            }
        }
        return main();
    }

    /** Whether the name a sentence begins with is a person's: with an age, or a first name. */
    private static boolean isPerson(Sentence sentence) {
        for (int i = 0; i < Math.min(sentence.size(), 12); i++) {
            Name name = sentence.at(i).name();
            if (name != null) {
                String age = sentence.word(i + 2);
                boolean aged = sentence.at(i + 1).is(",") && age.length() == 2 && Character.isDigit(age.charAt(0));
                return aged || name.vendor() == null && NameKinds.isFirstName(name.text());
            }
        }
        return false;
    }

    /** The party the text is about: the first name of the headline that the body names too, else the first name of the body. */
    public @Nullable Party main() {
        if (mainSought) {
            return main;
        }
        mainSought = true;
        Name defined = Subject.definedIn(this);
        for (int number = 0; number < Math.min(size(), 3) && defined == null; number++) {
            Sentence sentence = sentence(number);
            defined = sentence.isHeadline() ? Subject.markedIn(sentence) : null;
        }
        if (defined != null) {
            main = party(defined);
            return main;
        }
        List<Party> headline = new ArrayList<>();
        for (int number = 0; number < Math.min(size(), 6); number++) {
            Sentence sentence = sentence(number);
            if (sentence.isHeadline()) {
                headline.addAll(namesIn(sentence, 3));
                continue;
            }
            List<Party> body = namesIn(sentence, 8);
            for (Party candidate : headline) {
                for (Party other : body) {
                    if (Parties.same(candidate, other)) {
                        main = Parties.longer(other, candidate);
                        return main;
                    }
                }
            }
            Party subject = subjectOf(sentence);
            if (subject != null && main == null) {
                main = subject;
            }
        }
        if (main == null && !headline.isEmpty()) {
            main = headline.getFirst();
        }
        return main;
    }

    private List<Party> namesIn(Sentence sentence, int most) {
        List<Party> found = new ArrayList<>();
        for (int i = 0; i < sentence.size() && found.size() < most; i++) {
            Name name = sentence.at(i).name();
            boolean brand = i == 0 && sentence.isHeadline() && Asides.isDash(sentence.at(1));
            if (name != null
                    && !brand
                    && !name.titled()
                    && !sentence.isQuoted(i)
                    && sentence.aside(i) >= 0
                    && !Places.isPlace(name.text())) {
                found.add(party(name));
            }
        }
        return found;
    }

    /** The name a sentence begins with, if it stands before the first verb and not behind a preposition. */
    private @Nullable Party subjectOf(Sentence sentence) {
        for (int i = 0; i < Math.min(sentence.size(), 12); i++) {
            Name name = sentence.at(i).name();
            if (name != null && !sentence.isQuoted(i) && sentence.aside(i) == 0) {
                if (Places.isPlace(name.text())) {
                    continue;
                }
                boolean possessor = sentence.word(i + 1).equals("'s");
                return name.titled() || possessor && sentence.at(i + 2).capital() ? null : party(name);
            }
            String word = sentence.word(i);
            if (VerbWords.isFinite(word) || sentence.at(i).is("\"") || i > 0 && Prepositions.ALL.contains(word)) {
                return null;
            }
        }
        return null;
    }
}
