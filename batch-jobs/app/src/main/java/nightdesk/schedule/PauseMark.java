package nightdesk.schedule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import nightdesk.fault.FaultKind;
import nightdesk.fault.NightdeskException;

/**
 * Whether an operator has paused the schedule: a file below the data folder, which neither a restart nor a database that is made again loses.
 * While it is there no edition is made by schedule; one that is asked for is, and mail goes out.
 */
public record PauseMark(Path file) {
    /** The mark of a data folder. */
    public static PauseMark in(Path data) {
        return new PauseMark(data.resolve("schedule.paused"));
    }

    /** Since when the schedule is paused; empty if it is not. */
    public Optional<String> since() {
        try {
            return Files.exists(file)
                    ? Optional.of(Files.readString(file, StandardCharsets.UTF_8).strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw fault("cannot be read", e);
        }
    }

    /** Pauses; gives whether it was not paused before. */
    public boolean set(Instant now) {
        try {
            if (Files.exists(file)) {
                return false;
            }
            Files.writeString(
                    file, now + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.SYNC);
            return true;
        } catch (IOException e) {
            throw fault("cannot be written", e);
        }
    }

    /** Continues; gives whether it was paused before. */
    public boolean remove() {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            throw fault("cannot be removed", e);
        }
    }

    private NightdeskException fault(String what, IOException e) {
        return new NightdeskException(
                FaultKind.STORAGE,
                file + ": " + what + " (" + e.getMessage() + "). Check the rights of the folder.",
                e);
    }
}
