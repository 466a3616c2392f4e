package nightdesk.job;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;

/** Whether the process was told to stop. Any thread may ask and look. */
public final class StopRequest {
    private final CountDownLatch asked = new CountDownLatch(1);

    /** Stops the run at the next article or step. */
    public void ask() {
        asked.countDown();
    }

    /** Whether it was told. */
    public boolean isAsked() {
        return asked.getCount() == 0;
    }

    /** Waits until it is told, at most so long; gives whether it was. */
    public boolean await(Duration most) throws InterruptedException {
        return asked.await(most.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** @throws NightdeskException of kind INTERRUPTED if the run is to stop */
    void check() {
        if (isAsked()) {
            throw new NightdeskException(
                    FaultKind.INTERRUPTED,
                    "The run was told to stop. Nothing was published by it. Continue it with 'nightdesk resume'.");
        }
    }
}
