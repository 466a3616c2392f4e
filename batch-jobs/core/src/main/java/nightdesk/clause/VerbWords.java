package nightdesk.clause;

import java.util.Set;
import nightdesk.text.WordSet;

/** Closed classes of words around verbs; all in lower case. */
public final class VerbWords {
    public static final Set<String> AUXILIARIES = WordSet.of("""
            has have had having is are was were be been being am will would can could may might shall should must do does did 'll 've
            """);
    public static final Set<String> BE = WordSet.of("is are was were be been being am");
    public static final Set<String> NEGATIONS = WordSet.of(
            "not never no neither nor cannot can't won't didn't hasn't haven't isn't wasn't doesn't don't wouldn't couldn't aren't without");
    public static final Set<String> PRONOUNS = WordSet.of("it they he she we");
    public static final Set<String> RELATIVES = WordSet.of("which who that");

    /** Verbs after which "it" and "that" mean their own subject. */
    public static final Set<String> REPORTING = WordSet.of("""
            said says say announced announces announcing announce confirmed confirms disclosed discloses reported reports revealed reveals
            stated states added adds told claimed claims indicated indicates noted notes unveiled declared believes believed hopes pleased
            proud excited thrilled delighted expects reported warned warns insisted thinks
            """);

    /** Adverbs and other words that stand inside a verb group without changing who does what. */
    public static final Set<String> FILLERS = WordSet.of("""
            also today yesterday tomorrow now just recently already still then once soon only even again ever previously formerly later earlier
            formally officially successfully jointly separately together tentatively finally actively currently reportedly allegedly
            apparently potentially possibly likely effectively quietly initially subsequently collectively immediately aggressively here
            publicly further monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri january february march april may june
            july august september october november december jan. feb. aug. sept. oct. nov. dec. morning afternoon evening night week month
            year late early on last this next in the its of a an to that has have had as well both all
            """);

    /** Common nouns for an organisation that was named before. */
    public static final Set<String> ORGANISATIONS = WordSet.of("""
            company firm group giant maker manufacturer startup start-up retailer carrier airline bank operator developer provider chipmaker
            carmaker automaker insurer lender brokerage conglomerate agency organization organisation studio publisher producer supplier
            business corporation platform lab builder drugmaker pharmacy utility miner explorer fund partnership trust reit institution
            vendor titan behemoth innovator specialist consultancy distributor exchange joint-venture venture issuer unicorn fintech neobank team company's
            """);

    /** Nouns of offices and bodies of an organisation: what they do, it does. */
    public static final Set<String> SPEAKERS = WordSet.of("""
            board directors shareholders chairman ceo president executives officials management spokesman spokeswoman spokesperson
            unit subsidiary division arm affiliate affiliates consortium parent owner group team alliance syndicate investors subsidiaries administration government family
            brothers leadership entity vehicle fund funds backers
            """);

    private static final Set<String> NOT_FINITE = WordSet.of("""
            deal deals plan plans offer offers bid bids order orders report reports fund funds loan stake market name team state note
            grants awards contracts markets targets reviews estimates links charges drops falls moves needs releases results returns rises tests trades
            views works increases benefits challenges changes claims comments concerns demands designs experiences forms hosts impacts partners places
            prices probes projects purchases ranks requests rivals scales scores sources starts states steps stops surges threats transfers values votes
            controls focuses names teams loans notes bonds issues licenses limits matters processes questions ramps records shares uses
            bond value supply supplies support review research demand charge cost costs price lead estimate target list link top base
            """);

    private VerbWords() {}

    /** Whether a word is, or is very likely, a finite verb. */
    public static boolean isFinite(String word) {
        if (AUXILIARIES.contains(word)) {
            return true;
        }
        Verbs.Match reading = Verbs.read(word);
        return reading != null
                && !NOT_FINITE.contains(word)
                && (reading.form() == Verbs.Form.THIRD || reading.form() == Verbs.Form.PAST);
    }
}
