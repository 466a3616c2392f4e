package nightdesk.job;

import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;

/** Whether the process was told to stop. Any thread may ask and look. */
public final class StopRequest {
    private volatile boolean asked;

    /** Stops the run at the next article or step. */
    public void ask() {
        asked = true;
    }

    /** Whether someone asked. */
    boolean isAsked() {
        return asked;
    }

    /** @throws NightdeskException of kind INTERRUPTED if the run is to stop */
    void check() {
        if (asked) {
            throw new NightdeskException(
                    FaultKind.INTERRUPTED,
                    "The run was told to stop. Nothing was published by it. Continue it with 'nightdesk resume'.");
        }
    }
}
