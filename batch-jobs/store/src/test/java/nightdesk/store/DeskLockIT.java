package nightdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskLockIT {
    @TempDir
    Path data;

    @Test
    void oneProcessAtATimeAndKillingItLetsTheNextIn() throws Exception {
        try (OtherProcess other = OtherProcess.running(Holder.class, data)) {
            assertThat(other.nextLine()).isEqualTo("held");
            assertThatThrownBy(() -> DeskLock.take(data))
                    .isInstanceOfSatisfying(
                            NightdeskException.class, e -> assertThat(e.kind()).isEqualTo(FaultKind.LOCKED));

            other.kill();

            DeskLock.take(data).close();
        }
    }

    @Test
    void theOtherProcessIsRefusedToo() throws Exception {
        try (DeskLock lock = DeskLock.take(data);
                OtherProcess other = OtherProcess.running(Holder.class, data)) {
            assertThat(lock).isNotNull();
            assertThat(other.nextLine()).isEqualTo("LOCKED");
        }
    }

    /** Takes the lock of the folder given and waits until it is killed. */
    static final class Holder {
        public static void main(String[] args) throws IOException {
            try (DeskLock lock = DeskLock.take(Path.of(args[0]))) {
                say("held".repeat(lock == null ? 0 : 1));
                System.in.read();
            } catch (NightdeskException e) {
                say(e.kind().name());
            }
        }

        private static void say(String text) throws IOException {
            System.out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        }
    }
}
