package nightdesk.store;

import java.time.Instant;

/**
 * A line of the journal as it stands on the disk.
 *
 * @param seq its number, from 1
 * @param at the caller's clock when it was written
 * @param entry what it says
 * @param sha256 hash of its bytes without the line end
 */
public record JournalLine(long seq, Instant at, JournalEntry entry, String sha256) {}
