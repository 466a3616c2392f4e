/**
 * What the desk keeps: inputs by hash, a journal of what was done, published editions, and the database derived from them.
 *
 * <p>Articles, facts, files and editions enter as values of the core and leave as them; SQL, the database and the files behind it are known
 * to nobody else. The database can be made again at any time; its entry class is {@link nightdesk.store.Database}.
 *
 * <p>What must survive a crash by itself lies in files. {@link nightdesk.store.Journal} is the append-only record of runs, barriers and
 * deliveries and their entry class; {@link nightdesk.store.Vault} copies every input and configuration by its hash;
 * {@link nightdesk.store.Published} puts an edition into the output folder in one step; {@link nightdesk.store.Quarantine} keeps the bytes
 * of refused records; {@link nightdesk.store.OutboxMessage} is a message on its way and {@link nightdesk.store.OutboxFolder} keeps its bytes;
 * {@link nightdesk.store.DeskLock} lets one process at a time do this. Every change of a file goes through
 * {@link nightdesk.store.Disk}.
 *
 * <h2>The journal, line by line</h2>
 *
 * UTF-8, one JSON object a line, each line ended by {@code '\n'}; no white space between tokens; members in this order:
 *
 * <pre>{@code
 * {"v":1,"seq":12,"at":"2026-11-22T05:30:01Z","type":"barrier", ...members of the type... ,"prev":"<64 hex>","crc":"<8 hex>"}
 * }</pre>
 *
 * <ul>
 *   <li>{@code v}: schema version of the line, now 1. A line of a higher version is refused with exit 2.
 *   <li>{@code seq}: number of the line, from 1, without gaps.
 *   <li>{@code at}: the caller's clock when the line was written, ISO-8601 UTC.
 *   <li>{@code type} and its members: see {@link nightdesk.store.JournalEntry}; absent values are left out.
 *   <li>{@code prev}: SHA-256 of the previous line's bytes without its line end, lower-case hexadecimal; 64 zeros in the first line.
 *   <li>{@code crc}: CRC-32C (RFC 3720) of the line's bytes before {@code ,"crc":}, 8 lower-case hexadecimal digits.
 * </ul>
 *
 * <p>A line counts once its {@code '\n'} is on the disk; {@link nightdesk.store.Journal#append} returns only then. A last line without its
 * end or with a wrong checksum was torn by a crash: it is set aside, cut off and the cut is journalled. Damage anywhere else is exit 9.
 *
 * <h2>A vault file</h2>
 *
 * {@code <sha256 of the content>.zst} in zstd's seekable format 0.1.0: independent frames of at most 1 MiB of content, each with its
 * checksum, then a skippable frame with the seek table. {@code zstd -d} reads it.
 */
@NullMarked
package nightdesk.store;

import org.jspecify.annotations.NullMarked;
