package nightdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxFolderTest {
    private static final RunKey RUN = new RunKey(LocalDate.of(2026, 11, 22), 1);

    @TempDir
    Path temp;

    @Test
    void keepsTheBytesOfAMessageUnchanged() throws IOException {
        Path folder = temp.resolve("outbox");
        OutboxFolder outbox = new OutboxFolder(folder);
        OutboxMessage.Key key = new OutboxMessage.Key(RUN, "desk", "r1");
        outbox.put(key, new byte[] {1, 2, 3});

        outbox.put(key, new byte[] {1, 2, 3});

        Path file = folder.resolve("2026-11-22.r1.desk.r1.eml");
        assertThat(outbox.read(key)).containsExactly(1, 2, 3);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> outbox.put(key, new byte[] {9}))
                .isInstanceOfSatisfying(
                        NightdeskException.class, e -> assertThat(e.kind()).isEqualTo(FaultKind.OUT_OF_BALANCE))
                .hasMessage(file
                        + ": holds another message than the one that was to be kept; a message is never changed once it may have been "
                        + "sent. Run with --revise to send a correction.");
    }

    @Test
    void namesNoFileByWhatCouldLeaveTheFolder() {
        assertThatThrownBy(() -> new OutboxMessage.Key(RUN, "../desk", "r1"))
                .hasMessage(
                        "Briefings and recipients are named with 1 to 80 letters, digits, '-' and '_', not '../desk' and 'r1'");
    }
}
