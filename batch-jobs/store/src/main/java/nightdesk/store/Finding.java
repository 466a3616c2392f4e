package nightdesk.store;

import java.nio.file.Path;
import nightdesk.fault.NightdeskException;

/**
 * Something that a check found wrong.
 *
 * @param where the file, as the operator would type it
 * @param message a whole sentence for a person, beginning with {@code where}: what was found, what was expected, what to do next
 */
public record Finding(String where, String message) {
    static Finding of(Path file, NightdeskException fault) {
        return new Finding(file.toString(), String.valueOf(fault.getMessage()));
    }
}
