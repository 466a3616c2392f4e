package nightdesk.reader;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that closes the one it reads from too. */
final class Closing extends FilterInputStream {
    private final InputStream outer;

    Closing(InputStream inner, InputStream outer) {
        super(inner);
        this.outer = outer;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        return in.read(into, at, length);
    }

    @Override
    public void close() throws IOException {
        try (outer) {
            super.close();
        }
    }
}
