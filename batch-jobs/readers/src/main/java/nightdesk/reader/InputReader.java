package nightdesk.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import nightdesk.fault.RejectionReason;
import nightdesk.reader.ContentCursor.Surroundings;
import org.jspecify.annotations.Nullable;

/** The entry to this package: opens an input file, whatever its format, as one sequence of results. Immutable; safe for threads. */
public final class InputReader {
    private final ReadSettings settings;

    public InputReader(ReadSettings settings) {
        this.settings = Objects.requireNonNull(settings);
    }

    /** Opens an input at its first byte. */
    @FunctionalInterface
    public interface Source {
        /** A stream over all bytes of the input as delivered; asked for once, and closed with the cursor. */
        InputStream open() throws IOException;
    }

    /**
     * Opens a file. A file that cannot be opened, or that no format knows, gives one rejection.
     *
     * @param relativePath path relative to the input folder, with {@code /}; goes into every {@link nightdesk.fault.Place}
     * @param fileSha256 64 hexadecimal digits of the file's bytes
     */
    public InputCursor open(Path file, String relativePath, String fileSha256) {
        return open(() -> Files.newInputStream(file), file, relativePath, fileSha256);
    }

    /** Opens an input that is no file of its own, such as a copy in the vault. Otherwise as {@link #open(Path, String, String)}. */
    public InputCursor open(Source source, String relativePath, String fileSha256) {
        return open(source, null, relativePath, fileSha256);
    }

    private InputCursor open(Source source, @Nullable Path file, String relativePath, String fileSha256) {
        Origin origin = Origin.ofFile(relativePath, fileSha256, settings);
        PartList parts = new PartList();
        PartList.Tally tally = parts.add(null);
        try {
            if (file != null && Files.size(file) > settings.limit(Limit.FILE_SIZE)) {
                throw new Refused(
                        RejectionReason.FILE_TOO_LARGE,
                        "the file has more than " + settings.limit(Limit.FILE_SIZE)
                                + " bytes, which is the limit 'file-size'");
            }
            Surroundings none = new Surroundings(0, new Budget(settings), parts);
            return new InputCursor(ContentCursor.open(source.open(), file, origin, none, tally), parts);
        } catch (Refused refused) {
            return new InputCursor(ContentCursor.refused(refused, origin, tally), parts);
        } catch (IOException e) {
            return new InputCursor(ContentCursor.refused(InputFault.of(e), origin, tally), parts);
        }
    }
}
