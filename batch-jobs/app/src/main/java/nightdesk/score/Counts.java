package nightdesk.score;

/**
 * How often something was found and was there.
 *
 * @param hits what was found and was there
 * @param found what was found
 * @param there what was there
 */
public record Counts(int hits, int found, int there) {
    static final Counts NONE = new Counts(0, 0, 0);

    public Counts {
        if (hits < 0 || hits > found || hits > there) {
            throw new IllegalArgumentException(
                    "Hits are found and there, not " + hits + " of " + found + " and " + there);
        }
    }

    Counts plus(Counts other) {
        return new Counts(hits + other.hits, found + other.found, there + other.there);
    }

    /** Share of what was found that was there; 0 if nothing was found. */
    public double precision() {
        return found == 0 ? 0 : (double) hits / found;
    }

    /** Share of what was there that was found; 0 if nothing was there. */
    public double recall() {
        return there == 0 ? 0 : (double) hits / there;
    }

    /** Harmonic mean of the two; 0 if both are 0. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
