package nightdesk.store;

import java.util.Objects;

/**
 * What the ingest of a run counted, over all its files.
 *
 * @param files files registered
 * @param bytes their size together
 * @param read records read
 * @param stored first versions of records
 * @param storedVersions further versions of known records
 * @param duplicates versions known before
 * @param quarantined records refused
 * @param recordHashTotal sum of the record hashes modulo 2^64, 16 hexadecimal digits
 */
public record ControlTotals(
        long files,
        long bytes,
        long read,
        long stored,
        long storedVersions,
        long duplicates,
        long quarantined,
        String recordHashTotal) {
    public ControlTotals {
        Objects.requireNonNull(recordHashTotal);
    }

    /** Whether every record that was read is accounted for. */
    public boolean balanced() {
        return read == stored + storedVersions + duplicates + quarantined;
    }
}
