package nightdesk.reader;

import java.io.IOException;
import java.io.InputStream;

/** Stands where an input failed, so that what came before can be read and the failure met again. */
final class FailingInput extends InputStream {
    private final IOException failure;

    FailingInput(IOException failure) {
        this.failure = failure;
    }

    @Override
    public int read() throws IOException {
        throw failure;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        throw failure;
    }
}
