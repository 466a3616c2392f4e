package nightdesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** A disk whose n-th call of a kind, or of any kind, fails once; a write that fails has written half. It waits for nothing. */
final class FaultyDisk extends DelegatingDisk {
    /** What can fail. */
    enum Call {
        ANY,
        CREATE,
        WRITE,
        FORCE,
        TRUNCATE,
        RENAME,
        UNLINK,
        FOLDER
    }

    private final Call kind;
    private final int failing;
    private int calls;

    private FaultyDisk(Call kind, int failing) {
        this.kind = kind;
        this.failing = failing;
    }

    /** @param n from 1 */
    static FaultyDisk failing(Call kind, int n) {
        return new FaultyDisk(kind, n);
    }

    /** Whether the call that was to fail came. */
    boolean hasFailed() {
        return calls >= failing;
    }

    private void count(Call call, boolean inFull) throws IOException {
        if ((kind == Call.ANY || kind == call) && ++calls == failing) {
            throw new IOException(inFull ? "Input/output error" : "No space left on device");
        }
    }

    @Override
    public Handle create(Path file) throws IOException {
        count(Call.CREATE, false);
        return new FaultyHandle(super.create(file));
    }

    @Override
    public Handle append(Path file) throws IOException {
        count(Call.CREATE, true);
        return new FaultyHandle(super.append(file));
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        count(Call.FOLDER, false);
        super.createFolder(folder);
    }

    @Override
    public void force(Path fileOrFolder) throws IOException {
        count(Call.FORCE, true);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        count(Call.RENAME, true);
        super.rename(from, to);
    }

    @Override
    public void unlink(Path fileOrFolder) throws IOException {
        count(Call.UNLINK, true);
        super.unlink(fileOrFolder);
    }

    private final class FaultyHandle extends DelegatingHandle {
        FaultyHandle(Handle handle) {
            super(handle);
        }

        @Override
        public void write(ByteBuffer bytes) throws IOException {
            try {
                count(Call.WRITE, false);
            } catch (IOException e) {
                super.write(bytes.slice(bytes.position(), bytes.remaining() / 2));
                throw e;
            }
            super.write(bytes);
        }

        @Override
        public void force() throws IOException {
            count(Call.FORCE, true);
        }

        @Override
        public void truncate(long bytes) throws IOException {
            count(Call.TRUNCATE, true);
            super.truncate(bytes);
        }
    }
}
