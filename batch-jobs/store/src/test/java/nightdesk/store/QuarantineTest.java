package nightdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.fault.RawBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuarantineTest {
    @TempDir
    Path temp;

    @Test
    void keepsTheBytesUnderTheirContentForTheOwnerOnly() throws IOException {
        Path folder = temp.resolve("quarantine");
        Quarantine quarantine = new Quarantine(folder);

        String ref = quarantine.keep(raw("a;b;c"));
        quarantine.sync();

        assertThat(ref)
                .isEqualTo("quarantine/"
                        + Sha256.of("a;b;c".getBytes(StandardCharsets.UTF_8)).substring(0, 32) + ".bin");
        assertThat(temp.resolve(ref)).hasContent("a;b;c");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve(ref))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void keepsTheSameBytesOnceAndRepairsWhatACrashLeft() throws IOException {
        Quarantine quarantine = new Quarantine(temp.resolve("quarantine"));
        Path file = temp.resolve(quarantine.keep(raw("a;b;c")));
        FileTime made = Files.getLastModifiedTime(file);

        assertThat(temp.resolve(quarantine.keep(raw("a;b;c")))).isEqualTo(file);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(made);

        Files.write(file, new byte[5]);
        quarantine.keep(raw("a;b;c"));
        assertThat(file).hasContent("a;b;c");
    }

    @Test
    void saysWhereTheDiskIsFull() {
        Path folder = temp.resolve("quarantine");
        Quarantine quarantine = new Quarantine(folder, FaultyDisk.failing(FaultyDisk.Call.WRITE, 1));
        String id = Sha256.of("a;b;c".getBytes(StandardCharsets.UTF_8)).substring(0, 32);

        assertThatThrownBy(() -> quarantine.keep(raw("a;b;c")))
                .isInstanceOfSatisfying(
                        NightdeskException.class, e -> assertThat(e.kind()).isEqualTo(FaultKind.STORAGE))
                .hasMessage(folder + "/" + id
                        + ".bin: could not be written: No space left on device. 5 bytes are needed there. Make room or "
                        + "repair the disk, then run 'nightdesk resume'.");
        assertThat(folder.resolve(id + ".bin")).doesNotExist();
    }

    private static RawBytes raw(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return RawBytes.copyOf(bytes, 0, bytes.length);
    }
}
