package nightdesk.fact;

import java.util.List;
import nightdesk.text.ContentKey;

/** One thing an article says. */
public sealed interface Fact permits Mention, Amount, Deal, Relation, Quote, CommentStatus, Attribution, Tone, Signal {
    /** Where it is said and which rule read it. */
    Evidence evidence();

    /** With what claim it is said. */
    Modality modality();

    /** Its fields in a fixed order, so that equal facts have equal keys. */
    List<String> identity();

    /**
     * Names this fact across runs.
     *
     * @param versionKey the article version that says it
     * @param ruleVersion version of the rules that read it
     */
    default ContentKey key(ContentKey versionKey, String ruleVersion) {
        String[] parts = new String[5 + identity().size()];
        parts[0] = versionKey.hex();
        parts[1] = ruleVersion;
        parts[2] = FactKind.of(this).name();
        parts[3] = Integer.toString(evidence().span().start());
        parts[4] = Integer.toString(evidence().span().end());
        for (int i = 5; i < parts.length; i++) {
            parts[i] = identity().get(i - 5);
        }
        return ContentKey.of(parts);
    }
}
