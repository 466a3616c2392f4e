/**
 * What a user watches besides vendors: people, topics and queries. A watch file and an article enter; the places where an entry is met leave.
 * The entry class is {@link nightdesk.watch.WatchList}.
 */
@NullMarked
package nightdesk.watch;

import org.jspecify.annotations.NullMarked;
