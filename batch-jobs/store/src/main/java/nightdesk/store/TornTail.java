package nightdesk.store;

/**
 * What a crash left of a line that was being written: it was never acknowledged.
 *
 * @param offset of its first byte in the journal
 * @param bytes how many there are
 */
public record TornTail(long offset, long bytes) {}
