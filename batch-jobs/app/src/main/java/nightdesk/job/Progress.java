package nightdesk.job;

/** Shows a person how far a run is; nothing depends on it. Called from several threads. */
public interface Progress {
    /** Shows nothing. */
    Progress SILENT = new Progress() {
        @Override
        public void step(String name) {}

        @Override
        public void advance(long done, long total) {}

        @Override
        public void end() {}
    };

    /** A step begins. */
    void step(String name);

    /** How much of the step is done. */
    void advance(long done, long total);

    /** The run is over. */
    void end();
}
