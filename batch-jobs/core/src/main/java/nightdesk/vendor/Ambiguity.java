package nightdesk.vendor;

import java.util.Locale;

/** How far an alias can be trusted by itself. */
public enum Ambiguity {
    /** Means the vendor wherever it stands. */
    UNIQUE,
    /** A name that others bear too: means the vendor where it stands alone inside a sentence, else it needs a reason. */
    NAME,
    /** A common word: means the vendor where it stands alone inside a sentence with a capital, else it needs a stronger reason. */
    WORD,
    /** A word that stands with a capital by itself in other senses too: needs a reason everywhere. */
    COMMON,
    /** Means the vendor only in a text that names the vendor otherwise. */
    TIED,
    /** Means the vendor only directly behind a name of the vendor: "Microsoft's Office". */
    BESIDE;

    /** The word of lexicon files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
