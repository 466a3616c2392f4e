package nightdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;
import nightdesk.store.JournalEntry.AtBarrier;
import nightdesk.store.JournalEntry.Delivery;
import nightdesk.store.JournalEntry.RunRegistered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test stops a night at each of its calls of the disk and lets another process go on: the harvest is that of a quiet night. */
class NightCrashIT {
    @TempDir
    Path temp;

    private SortedMap<String, String> quiet;

    @BeforeEach
    void passAQuietNight() throws IOException {
        SmallNight night = night("quiet", new HastyDisk(), new ArrayList<>());
        night.run();
        quiet = night.harvest();
        assertThat(quiet).hasSize(3 + 2 + 1 + 3 + 1);
    }

    @Test
    void aDiskThatFailsOnceCostsTheProcessAndNothingElse() throws IOException {
        int failed = 0;
        for (int call = 1; ; call++) {
            FaultyDisk disk = FaultyDisk.failing(FaultyDisk.Call.ANY, call);
            String name = "fault" + call;
            List<byte[]> mailbox = new ArrayList<>();
            SmallNight first = night(name, disk, mailbox);
            try {
                first.run();
            } catch (NightdeskException e) {
                failed++;
                assertThat(e.kind()).as("call %d", call).isEqualTo(FaultKind.STORAGE);
                assertThat(e.getMessage())
                        .as("call %d", call)
                        .startsWith(temp.resolve(name) + "/")
                        .contains(
                                e.getMessage().contains("No space") ? "No space left on device" : "Input/output error")
                        .endsWith("run 'nightdesk resume'.");
            }
            if (!disk.hasFailed()) {
                break;
            }
            goOn(name, first, mailbox, "call " + call);
        }
        assertThat(failed).isGreaterThan(80);
    }

    @Test
    void killingTheProcessAnywhereLosesNothing() throws IOException {
        for (int call = 1; dies("kill" + call, call, false, 0); call++) {}
    }

    @Test
    void cuttingThePowerAnywhereLosesNothing() throws IOException {
        long seed = System.nanoTime();
        for (int call = 1; dies("cut" + call, call, true, seed); call++) {}
    }

    /** Whether the night was long enough to die at that call. */
    private boolean dies(String name, int call, boolean cut, long seed) throws IOException {
        Path root = Files.createDirectories(temp.resolve(name));
        List<byte[]> mailbox = new ArrayList<>();
        SmallNight.putInputs(root);
        PowerCutDisk disk = new PowerCutDisk(root, call, new Random(seed * 31 + call));
        SmallNight first = night(name, disk, mailbox);
        try {
            first.run();
            return false;
        } catch (PowerCutDisk.Dead dead) {
            if (cut) {
                disk.cut();
            }
            goOn(name, first, mailbox, "seed " + seed + ", call " + call);
            return true;
        }
    }

    private void goOn(String name, SmallNight first, List<byte[]> mailbox, String where) throws IOException {
        Path root = temp.resolve(name);
        List<JournalLine> promised = first.acknowledged();
        List<JournalLine> found =
                Journal.read(root.resolve("data/journal.jsonl")).lines();
        assertThat(found.subList(0, Math.min(promised.size(), found.size())))
                .as(where)
                .isEqualTo(promised);
        for (JournalLine line : promised) {
            if (line.entry() instanceof RunRegistered) {
                Vault vault = new Vault(root.resolve("data/vault"));
                assertThat(vault.list())
                        .as(where)
                        .hasSize(3)
                        .allMatch(sha256 -> vault.verify(sha256).isEmpty());
            }
            if (line.entry() instanceof AtBarrier barrier
                    && barrier.barrier() == Barrier.PUBLISHED
                    && barrier.phase() == Barrier.Phase.DONE) {
                assertThat(new Published(root.resolve("output"))
                                .verify(SmallNight.RUN, String.valueOf(barrier.manifestSha256())))
                        .as(where)
                        .isEmpty();
            }
        }

        SmallNight second = night(name, new HastyDisk(), mailbox);
        second.run();

        assertThat(second.harvest()).as(where).isEqualTo(quiet);
        boolean uncertain = Journal.read(root.resolve("data/journal.jsonl")).entries().stream()
                .anyMatch(entry -> entry instanceof Delivery delivery && delivery.state() == OutboxState.UNCERTAIN);
        assertThat(mailbox).as(where).hasSizeBetween(1, uncertain ? 2 : 1);
    }

    private SmallNight night(String name, Disk disk, List<byte[]> mailbox) throws IOException {
        return new SmallNight(Files.createDirectories(temp.resolve(name)), disk, mailbox);
    }
}
