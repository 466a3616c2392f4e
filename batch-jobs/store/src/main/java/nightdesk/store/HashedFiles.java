package nightdesk.store;

import java.util.Optional;

/**
 * Hashes of files that were read before, for as long as nothing about the file has changed: an input folder that keeps its files costs a look
 * at each, not its reading. Nothing depends on what stands here but time.
 */
public final class HashedFiles {
    private final Database database;

    HashedFiles(Database database) {
        this.database = database;
    }

    /**
     * The hash of a file, if it is known and the file is in the same state.
     *
     * @param state everything that changes when a file does: its place on the disk, its size, the times of its changes
     */
    public Optional<String> hashOf(String path, String state) {
        return database.sql()
                .sql("select sha256 from hashed_file where path = :path and state = :state")
                .param("path", path)
                .param("state", state)
                .query(String.class)
                .optional();
    }

    /** Keeps the hash of a file in a state; what was known of the path is replaced. */
    public void keep(String path, String state, String sha256) {
        database.inOneTransaction("the hash of " + path, connection -> {
            try (var delete = connection.prepareStatement("delete from hashed_file where path = ?")) {
                delete.setString(1, path);
                delete.executeUpdate();
            }
            MultiRowInsert rows = new MultiRowInsert(connection, "hashed_file (path, state, sha256)");
            rows.row(path, state, sha256);
            rows.flush();
        });
    }
}
