package nightdesk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** The local disk, for tests that change one of its calls. */
class DelegatingDisk implements Disk {
    protected final Disk local = Disk.local();

    @Override
    public Handle create(Path file) throws IOException {
        return local.create(file);
    }

    @Override
    public Handle append(Path file) throws IOException {
        return local.append(file);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        local.createFolder(folder);
    }

    @Override
    public void restrict(Path fileOrFolder) throws IOException {
        local.restrict(fileOrFolder);
    }

    @Override
    public void force(Path fileOrFolder) throws IOException {
        local.force(fileOrFolder);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        local.rename(from, to);
    }

    @Override
    public void unlink(Path fileOrFolder) throws IOException {
        local.unlink(fileOrFolder);
    }

    /** A handle, for tests that change one of its calls. */
    static class DelegatingHandle implements Handle {
        protected final Handle handle;

        DelegatingHandle(Handle handle) {
            this.handle = handle;
        }

        @Override
        public void write(ByteBuffer bytes) throws IOException {
            handle.write(bytes);
        }

        @Override
        public void force() throws IOException {
            handle.force();
        }

        @Override
        public void truncate(long bytes) throws IOException {
            handle.truncate(bytes);
        }

        @Override
        public long size() throws IOException {
            return handle.size();
        }

        @Override
        public void close() throws IOException {
            handle.close();
        }
    }
}
