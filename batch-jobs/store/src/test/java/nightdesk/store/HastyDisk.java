package nightdesk.store;

import java.io.IOException;
import java.nio.file.Path;

/** A disk that waits for nothing, for tests that write a thousand times and cut no power. */
final class HastyDisk extends DelegatingDisk {
    @Override
    public Handle create(Path file) throws IOException {
        return new HastyHandle(super.create(file));
    }

    @Override
    public Handle append(Path file) throws IOException {
        return new HastyHandle(super.append(file));
    }

    @Override
    public void force(Path fileOrFolder) {}

    private static final class HastyHandle extends DelegatingHandle {
        HastyHandle(Handle handle) {
            super(handle);
        }

        @Override
        public void force() {}
    }
}
