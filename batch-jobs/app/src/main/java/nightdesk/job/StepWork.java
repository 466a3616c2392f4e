package nightdesk.job;

/** The work of one step of the night. */
@FunctionalInterface
interface StepWork {
    /** Does the work on what the steps before left in the night, and leaves its own result there. */
    Figures on(Night night);

    /** How much went in and came out. */
    record Figures(long in, long out) {}
}
