/**
 * The lines that other programs read: articles, facts, stories, deals, metrics and refused records, one line a record, in the stable words
 * and order of the command line's contract. {@link nightdesk.export.Exports} is the entry; {@link nightdesk.export.FactJson} gives the
 * fields of facts.
 */
@NullMarked
package nightdesk.export;

import org.jspecify.annotations.NullMarked;
