package nightdesk.vendor;

import java.util.Locale;

/** How far an alias can be trusted by itself. */
public enum Ambiguity {
    /** Means the vendor wherever it stands. */
    UNIQUE,
    /** A name that others bear too: means the vendor where it stands alone inside a sentence, else it needs a reason. */
    NAME,
    /** A common word: needs a reason everywhere. */
    WORD,
    /** Means the vendor only in a text that names the vendor otherwise. */
    TIED;

    /** The word of lexicon files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
