package nightdesk.store;

import nightdesk.article.ArticleFlag;
import nightdesk.fact.AmountKind;
import nightdesk.fact.FactKind;
import nightdesk.fact.Modality;
import nightdesk.fact.Qualifier;
import nightdesk.fact.TextField;
import nightdesk.fact.Tone;

/**
 * Enum values as small numbers in rows. The database is derived: the program that reads a row is the one that wrote it, or it makes the
 * database again, so that a changed order of values harms nothing.
 */
@SuppressWarnings("EnumOrdinal") // See above.
final class Ordinals {
    private static final FactKind[] KINDS = FactKind.values();
    private static final Modality[] MODALITIES = Modality.values();
    private static final TextField[] FIELDS = TextField.values();
    private static final Tone.Value[] TONES = Tone.Value.values();
    private static final Qualifier[] QUALIFIERS = Qualifier.values();
    private static final AmountKind[] AMOUNT_KINDS = AmountKind.values();

    private Ordinals() {}

    static int of(Enum<?> value) {
        return value.ordinal();
    }

    static int bit(ArticleFlag flag) {
        return 1 << flag.ordinal();
    }

    static FactKind kind(int number) {
        return KINDS[number];
    }

    static Modality modality(int number) {
        return MODALITIES[number];
    }

    static TextField field(int number) {
        return FIELDS[number];
    }

    static Tone.Value tone(int number) {
        return TONES[number];
    }

    static Qualifier qualifier(int number) {
        return QUALIFIERS[number];
    }

    static AmountKind amountKind(int number) {
        return AMOUNT_KINDS[number];
    }
}
