package nightdesk.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The entry to this package: opens an input file, whatever its format, as one sequence of results. Immutable; safe for threads. */
public final class InputReader {
    private final ReadSettings settings;

    public InputReader(ReadSettings settings) {
        this.settings = Objects.requireNonNull(settings);
    }

    /** Opens an input anew from its first byte. */
    @FunctionalInterface
    public interface Source {
        /** A new stream over all bytes of the input as delivered; the caller closes it. */
        InputStream open() throws IOException;
    }

    /**
     * Opens a file. A file that cannot be opened, or that no format knows, gives one rejection.
     *
     * @param relativePath path relative to the input folder, with {@code /}; goes into every {@link nightdesk.fault.Place}
     * @param fileSha256 64 hexadecimal digits of the file's bytes
     */
    public InputCursor open(Path file, String relativePath, String fileSha256) {
        return open(() -> Files.newInputStream(file), relativePath, fileSha256);
    }

    /** Opens an input that is no file of its own, such as a copy in the vault. Otherwise as {@link #open(Path, String, String)}. */
    public InputCursor open(Source source, String relativePath, String fileSha256) {
        return new InputCursor(source, new Origin(relativePath, null, fileSha256, settings));
    }
}
