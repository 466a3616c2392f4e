package nightdesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** A range of a copy's content. A damaged copy is a fault of the vault, never an {@code IOException} that a reader would take for its input. */
final class VaultStream extends InputStream {
    private final Vault vault;
    private final String sha256;
    private final SeekableZstdReader reader;
    private final long end;
    private long at;

    VaultStream(Vault vault, String sha256, SeekableZstdReader reader, long offset, long length) {
        this.vault = vault;
        this.sha256 = sha256;
        this.reader = reader;
        this.at = offset;
        this.end = offset + length;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) {
        Objects.checkFromIndexSize(from, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (at >= end) {
            return -1;
        }
        try {
            int n = reader.read(at, target, from, (int) Math.min(length, end - at));
            at += n;
            return n;
        } catch (IOException e) {
            throw vault.failed(sha256, e);
        }
    }

    @Override
    public long skip(long bytes) {
        long n = Math.clamp(bytes, 0, end - at);
        at += n;
        return n;
    }

    @Override
    public int available() {
        return (int) Math.min(end - at, Integer.MAX_VALUE);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw vault.failed(sha256, e);
        }
    }
}
