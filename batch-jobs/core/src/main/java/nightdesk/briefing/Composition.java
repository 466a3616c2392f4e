package nightdesk.briefing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nightdesk.fact.CitedFact;
import nightdesk.ledger.Claim;
import nightdesk.ledger.LedgerEntry;
import nightdesk.text.ContentKey;

/**
 * One briefing in the making: what its sections and sheets are composed from. Asking for a note gives its number; the first asked for is
 * number 1.
 */
public final class Composition {
    /** A table cell holds no more references; the rest stand in the workbook. */
    private static final int MOST_NOTES = 2;

    private final Coverage coverage;
    private final BriefingSettings settings;
    private final TextPatterns text;
    private final Followed followed;
    private final Statements statements;
    private final Findings findings;
    private final List<Change> changes;
    private final Footnotes footnotes;
    private final Masked masked;

    Composition(Coverage coverage, BriefingSettings settings, TextPatterns text) {
        this.coverage = coverage;
        this.settings = settings;
        this.text = text;
        Sourcing sourcing = new Sourcing(coverage);
        followed = new Followed(coverage, settings);
        statements = new Statements(text, sourcing, coverage.edition());
        findings = new Findings(coverage, settings, followed, sourcing);
        changes = Changes.of(coverage, findings, followed, statements, text);
        footnotes = new Footnotes(coverage.articles());
        masked = new Masked(settings.maskedWords());
    }

    /** The edition's facts and figures as handed over. */
    public Coverage coverage() {
        return coverage;
    }

    /** Whom the briefing is for. */
    public BriefingSettings settings() {
        return settings;
    }

    /** Fixed words and patterns. */
    public TextPatterns text() {
        return text;
    }

    /** Makes sentences of facts. */
    public Statements statements() {
        return statements;
    }

    /** What the edition comes to. */
    public Findings findings() {
        return findings;
    }

    /** What changed since the edition or revision before, the weightiest first. */
    public List<Change> changes() {
        return changes;
    }

    /** Whether the briefing follows a vendor. */
    public boolean follows(String vendor) {
        return followed.contains(vendor);
    }

    /** A publisher's words as the briefing shows them: with the words masked that its settings mask. */
    public String shown(String words) {
        return masked.of(words);
    }

    /** Number of the footnote for a sentence of an article. */
    public int note(ContentKey article, String sentence) {
        return footnotes.number(article, sentence);
    }

    /** Number of the footnote for a fact's sentence. */
    public int note(CitedFact cited) {
        return note(cited.article(), cited.sentence());
    }

    /** References to the sentences of some facts, one for each article and wording, at most two. */
    public Cell notes(List<CitedFact> facts) {
        return notes(facts, MOST_NOTES);
    }

    /** The same, at most the given number. */
    public Cell notes(List<CitedFact> facts, int most) {
        Set<ContentKey> articles = new HashSet<>();
        Set<String> sentences = new HashSet<>();
        List<Integer> numbers = new ArrayList<>();
        for (CitedFact cited : facts) {
            if (numbers.size() < most && sentences.add(cited.sentence()) && articles.add(cited.article())) {
                numbers.add(note(cited));
            }
        }
        return new Cell.Notes(numbers);
    }

    /** References to the claims of a deal that the edition counts, one for each wording, at most two. */
    public Cell notes(LedgerEntry entry) {
        Set<String> sentences = new HashSet<>();
        List<Integer> numbers = new ArrayList<>();
        for (Claim claim : entry.claims()) {
            if (claim.counted() && numbers.size() < MOST_NOTES && sentences.add(claim.sentence())) {
                numbers.add(note(claim.article(), claim.sentence()));
            }
        }
        return new Cell.Notes(numbers);
    }

    /** A column whose head is the pattern {@code column.ID}. */
    public Column column(String id, boolean numeric, int weight) {
        return new Column(id, text.say("column." + id), numeric, weight);
    }

    List<Footnote> footnotes() {
        return footnotes.all();
    }
}
