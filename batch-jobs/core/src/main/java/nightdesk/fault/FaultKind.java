package nightdesk.fault;

/** What kind of failure ended the work; each kind is one exit code of the command line. */
public enum FaultKind {
    /** A bug of the program. */
    INTERNAL(1),
    /** Bad arguments or configuration; nothing was touched. */
    USAGE(2),
    /** A gate was not met: nothing new is published. */
    HELD(5),
    /** Another instance holds the data folder. */
    LOCKED(6),
    /** Disk full, read-only, I/O error or an unusable database; the run can be resumed. */
    STORAGE(7),
    /** Stopped by a signal; the run can be resumed. */
    INTERRUPTED(8),
    /** Control totals do not balance or a seal is broken; nothing is published. */
    OUT_OF_BALANCE(9);

    private final int exitCode;

    FaultKind(int exitCode) {
        this.exitCode = exitCode;
    }

    /** The process exit code of this kind. */
    public int exitCode() {
        return exitCode;
    }
}
