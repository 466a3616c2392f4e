package nightdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskLockTest {
    @TempDir
    Path temp;

    @Test
    void oneAtATimeWithinAProcess() {
        Path data = temp.resolve("data");
        try (DeskLock lock = DeskLock.take(data)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> DeskLock.take(data))
                    .isInstanceOfSatisfying(
                            NightdeskException.class, e -> assertThat(e.kind()).isEqualTo(FaultKind.LOCKED))
                    .hasMessage(data
                            + "/nightdesk.lock: another Nightdesk is working on this data folder. Nothing was done. Wait until it has "
                            + "ended, or stop it, and run the command again; do not delete the file.");
        }
        DeskLock.take(data).close();
    }
}
