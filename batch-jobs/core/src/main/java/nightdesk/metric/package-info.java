/**
 * Counts of a day and the formulas over them; {@code Metrics} is the list.
 */
@NullMarked
package nightdesk.metric;

import org.jspecify.annotations.NullMarked;
