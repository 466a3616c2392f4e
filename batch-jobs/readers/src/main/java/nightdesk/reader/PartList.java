package nightdesk.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the results of a file and of each member of it. */
final class PartList {
    private final List<Tally> tallies = new ArrayList<>();
    private int latest;

    Tally add(@Nullable String member) {
        Tally tally = new Tally(member, tallies.size());
        tallies.add(tally);
        return tally;
    }

    List<FilePart> accounts() {
        return tallies.stream().map(Tally::account).toList();
    }

    FilePart latest() {
        return tallies.get(latest).account();
    }

    /** The running account of one part. */
    final class Tally {
        private final @Nullable String member;
        private final int number;
        private FileType type = FileType.UNKNOWN;
        private long bytes;
        private long covered;
        private long accepted;
        private long rejected;
        private FileStatus status = FileStatus.OK;

        Tally(@Nullable String member, int number) {
            this.member = member;
            this.number = number;
        }

        void count(ReadResult result) {
            latest = number;
            switch (result) {
                case ReadResult.Accepted accepted -> this.accepted++;
                case ReadResult.Rejected rejected -> {
                    this.rejected++;
                    if (rejected.rejection().place().record() == 0) {
                        status = FileStatus.QUARANTINED;
                    }
                }
            }
        }

        void type(FileType readAs) {
            type = readAs;
        }

        void bytes(long length, long accountedFor) {
            bytes = length;
            covered = accountedFor;
        }

        void empty() {
            status = FileStatus.EMPTY;
        }

        void broken() {
            if (status == FileStatus.OK) {
                status = FileStatus.PARTIAL;
            }
        }

        FilePart account() {
            FileStatus outcome = accepted == 0 && rejected > 0 ? FileStatus.QUARANTINED : status;
            long accountedFor = status == FileStatus.QUARANTINED ? bytes : covered;
            return new FilePart(member, type, bytes, accountedFor, outcome, accepted + rejected, accepted, rejected);
        }
    }
}
