package nightdesk.store;

import java.io.IOException;
import java.nio.file.Path;

/** A disk on which somebody else does something at the moment a file is made. */
final class InterveningDisk extends DelegatingDisk {
    /** What the other does. */
    interface Deed {
        void happen() throws IOException;
    }

    private final Deed deed;

    InterveningDisk(Deed deed) {
        this.deed = deed;
    }

    @Override
    public Handle create(Path file) throws IOException {
        deed.happen();
        return super.create(file);
    }
}
