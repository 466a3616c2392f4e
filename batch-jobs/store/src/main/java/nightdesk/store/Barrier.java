package nightdesk.store;

/** A point of a run that is journalled before and after it is passed. What lies before a passed barrier is never done again. */
public enum Barrier {
    /** Every record read is stored, a duplicate or quarantined; the counts balance. */
    INGESTED("B1"),
    /** The edition lies whole in the staging folder, with its manifest. */
    STAGED("B2"),
    /** The edition has its name in the output folder. */
    PUBLISHED("B3"),
    /** No message of the edition is open any more. */
    SETTLED("B4");

    private final String code;

    Barrier(String code) {
        this.code = code;
    }

    /** As the journal writes it: {@code B1} to {@code B4}. */
    public String code() {
        return code;
    }

    static Barrier of(String code) {
        for (Barrier barrier : values()) {
            if (barrier.code.equals(code)) {
                return barrier;
            }
        }
        throw new IllegalArgumentException("barrier '" + code + "' is unknown");
    }

    /** On which side of a barrier a line was written. */
    public enum Phase {
        /** Before the effect: it may or may not have happened. */
        INTENT,
        /** After the effect: it has happened. */
        DONE
    }
}
