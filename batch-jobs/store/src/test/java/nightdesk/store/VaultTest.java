package nightdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private static final int MIB = 1024 * 1024;

    @TempDir
    Path temp;

    private Path folder;
    private Vault vault;

    @BeforeEach
    void makeVault() {
        folder = temp.resolve("data/vault");
        vault = new Vault(folder);
    }

    @Test
    void namesACopyByItsContentAndGivesTheContentBack() throws IOException {
        Path source = write("wires.jsonl", "{\"id\":1}\n".getBytes(StandardCharsets.UTF_8));

        VaultBlob blob = kept(vault.put(source));

        assertThat(blob).isEqualTo(new VaultBlob(Sha256.of(Files.readAllBytes(source)), 9));
        assertThat(vault.open(blob.sha256()).readAllBytes()).isEqualTo(Files.readAllBytes(source));
        assertThat(vault.size(blob.sha256())).isEqualTo(9);
        assertThat(vault.verify(blob.sha256())).isEmpty();
        assertThat(vault.list()).containsExactly(blob.sha256());
    }

    @Test
    void keepsCopiesFromTheEyesOfOthers() throws IOException {
        VaultBlob blob = vault.put("mail.host=localhost\n".getBytes(StandardCharsets.UTF_8));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file(blob))))
                .isEqualTo("rw-------");
    }

    @Test
    void putsTheSameContentOnce() throws IOException {
        VaultBlob first = kept(vault.put(write("a.csv", bytes(1, 3 * MIB))));
        FileTime made = Files.getLastModifiedTime(file(first));

        VaultBlob second = kept(vault.put(write("b.csv", bytes(1, 3 * MIB))));

        assertThat(second).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(file(first))).isEqualTo(made);
        assertThat(filesIn(folder)).containsExactly(first.sha256() + ".zst");
    }

    @Test
    void readsEveryRangeAsASequentialReaderWould() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int size : new int[] {0, 1, MIB - 1, MIB, MIB + 1, 3 * MIB + 12_345}) {
            byte[] content = bytes(seed, size);
            VaultBlob blob = vault.put(content);
            assertThat(vault.open(blob.sha256()).readAllBytes())
                    .as("seed %d, size %d", seed, size)
                    .isEqualTo(content);
            for (int i = 0; i < 20; i++) {
                int from = random.nextInt(size + 1);
                int length = random.nextInt(size - from + 1);
                try (InputStream in = vault.openAt(blob.sha256(), from, length)) {
                    assertThat(Arrays.equals(in.readAllBytes(), Arrays.copyOfRange(content, from, from + length)))
                            .as("seed %d, size %d, from %d, length %d", seed, size, from, length)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void writesWhatAnyZstandardDecoderReads() throws IOException {
        byte[] content = bytes(7, 2 * MIB + 17);
        VaultBlob blob = vault.put(content);

        try (InputStream in = new ZstdInputStream(Files.newInputStream(file(blob)))) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
    }

    @Test
    void refusesARangeThatTheContentDoesNotHave() {
        VaultBlob blob = vault.put(new byte[10]);

        assertThatThrownBy(() -> vault.openAt(blob.sha256(), 4, 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The content of " + blob.sha256() + " has 10 bytes, not 7 from 4 on");
    }

    @Test
    void leavesOutAFileThatChangesWhileItIsCopied() throws IOException {
        Path source = write("growing.csv", bytes(3, 2 * MIB));
        Vault watched = new Vault(folder, new InterveningDisk(() -> {
            Files.write(source, bytes(4, 2 * MIB));
            Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2026-11-22T01:00:00Z")));
        }));

        VaultPut put = watched.put(source);

        assertThat(put)
                .isEqualTo(new VaultPut.NotKept(
                        source,
                        VaultPut.Why.UNSTABLE,
                        source + ": changed while it was copied. It was left out; the run continues."));
    }

    @Test
    void leavesOutAFileThatGrowsWhileItIsCopiedAndKeepsNothingOfIt() throws IOException {
        Path source = write("growing.csv", bytes(3, MIB));
        Vault watched = new Vault(folder, new InterveningDisk(() -> Files.write(source, bytes(3, 2 * MIB))));

        assertThat(watched.put(source)).isInstanceOf(VaultPut.NotKept.class);
        assertThat(filesIn(folder)).isEmpty();
    }

    @Test
    void answersForEachFileInTheOrderGiven() throws Exception {
        Path good = write("good.csv", bytes(1, 10));
        Path link = Files.createSymbolicLink(temp.resolve("link.csv"), good);
        Path gone = temp.resolve("gone.csv");
        Path pipe = temp.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        List<VaultPut> puts = vault.putAll(List.of(gone, good, link, temp, pipe));

        assertThat(puts)
                .containsExactly(
                        notKept(gone, VaultPut.Why.VANISHED, "was gone when it was to be copied"),
                        new VaultPut.Kept(good, new VaultBlob(Sha256.of(good), 10)),
                        notKept(link, VaultPut.Why.SYMLINK, "is a symbolic link, which is not followed"),
                        notKept(temp, VaultPut.Why.NOT_REGULAR, "is not a regular file"),
                        notKept(pipe, VaultPut.Why.NOT_REGULAR, "is not a regular file"));
    }

    @Test
    void namesACopyThatIsMissing() {
        String hash = "ab".repeat(32);
        String message =
                folder + "/" + hash + ".zst: this copy of an input is missing. Restore the data folder from a backup.";

        assertThat(vault.verify(hash)).contains(new Finding(folder + "/" + hash + ".zst", message));
        assertThatThrownBy(() -> vault.open(hash))
                .isInstanceOfSatisfying(
                        NightdeskException.class, e -> assertThat(e.kind()).isEqualTo(FaultKind.OUT_OF_BALANCE))
                .hasMessage(message);
    }

    @Test
    void findsEveryByteThatWasChangedInACopy() throws IOException {
        byte[] content = bytes(11, 400);
        VaultBlob blob = vault.put(content);
        byte[] good = Files.readAllBytes(file(blob));
        for (int i = 0; i < good.length; i++) {
            // Not bit 4: a Zstandard frame header has one bit there that says nothing (RFC 8878, 3.1.1.1.1.3).
            for (int bit : new int[] {0x01, 0x20, 0x80}) {
                byte[] bad = good.clone();
                bad[i] ^= (byte) bit;
                Files.write(file(blob), bad);
                assertThat(vault.verify(blob.sha256()))
                        .as("byte %d of %d, bit %02x", i, good.length, bit)
                        .isPresent();
            }
        }
    }

    @Test
    void findsACopyThatWasCutAnywhere() throws IOException {
        VaultBlob blob = vault.put(bytes(12, 400));
        byte[] good = Files.readAllBytes(file(blob));
        for (int i = 0; i < good.length; i++) {
            Files.write(file(blob), Arrays.copyOf(good, i));
            assertThat(vault.verify(blob.sha256()))
                    .as("%d bytes of %d", i, good.length)
                    .isPresent();
        }
    }

    @Test
    void saysWhatIsWrongWithADamagedCopy() throws IOException {
        VaultBlob blob = vault.put(bytes(13, 3000));
        VaultBlob other = vault.put(bytes(14, 3000));
        Files.copy(file(other), file(blob), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThat(vault.verify(blob.sha256()).orElseThrow().message())
                .isEqualTo(file(blob) + ": this copy of an input is damaged: its content has the SHA-256 "
                        + other.sha256() + ". Restore the data folder from a backup.");

        Files.write(file(blob), new byte[5]);
        assertThat(vault.verify(blob.sha256()).orElseThrow().message())
                .isEqualTo(file(blob) + ": this copy of an input is damaged: it has 5 bytes, too few for a seek table. "
                        + "Restore the data folder from a backup.");
    }

    @Test
    void healsADamagedCopyWhenTheSameContentComesAgain() throws IOException {
        byte[] content = bytes(15, 5000);
        VaultBlob blob = vault.put(content);
        Files.write(file(blob), new byte[100]);

        assertThat(vault.put(content)).isEqualTo(blob);

        assertThat(vault.verify(blob.sha256())).isEmpty();
    }

    @Test
    void clearsWhatACrashLeftHalfWritten() throws IOException {
        VaultBlob blob = vault.put(new byte[3]);
        Files.write(folder.resolve(".put-1.tmp"), new byte[70]);

        vault.clearLeftovers();

        assertThat(filesIn(folder)).containsExactly(blob.sha256() + ".zst");
    }

    @Test
    void removesACopyForGood() {
        VaultBlob blob = vault.put(new byte[3]);

        vault.remove(blob.sha256());
        vault.remove(blob.sha256());

        assertThat(vault.holds(blob.sha256())).isFalse();
        assertThat(vault.list()).isEmpty();
    }

    @Test
    void saysHowMuchRoomIsNeededWhenTheDiskIsFull() throws IOException {
        Path source = write("big.csv", bytes(5, 2 * MIB));
        Vault full = new Vault(folder, FaultyDisk.failing(FaultyDisk.Call.WRITE, 2));

        assertThatThrownBy(() -> full.put(source))
                .isInstanceOfSatisfying(
                        NightdeskException.class, e -> assertThat(e.kind()).isEqualTo(FaultKind.STORAGE))
                .hasMessage(folder + ": could not be written: No space left on device. 2097152 bytes are needed there. "
                        + "Make room or repair the disk, then run 'nightdesk resume'.");
        assertThat(filesIn(folder)).isEmpty();
    }

    private static VaultPut notKept(Path source, VaultPut.Why why, String what) {
        return new VaultPut.NotKept(source, why, source + ": " + what + ". It was left out; the run continues.");
    }

    private static VaultBlob kept(VaultPut put) {
        return ((VaultPut.Kept) put).blob();
    }

    private Path file(VaultBlob blob) {
        return folder.resolve(blob.sha256() + ".zst");
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(temp.resolve(name), content);
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Half noise, half text that compresses. */
    private static byte[] bytes(long seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        Arrays.fill(bytes, 0, size / 2, (byte) 'n');
        return bytes;
    }
}
