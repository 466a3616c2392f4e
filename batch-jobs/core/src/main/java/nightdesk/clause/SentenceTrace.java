package nightdesk.clause;

/** Told what rules look at in the sentences of a text, where somebody asks why. Nobody listens in a night's run. */
@FunctionalInterface
public interface SentenceTrace {
    /**
     * A rule has looked at a token.
     *
     * @param token its index in the sentence
     * @param finding what it made of it, in a few words
     */
    void looked(Sentence sentence, int token, String finding);
}
