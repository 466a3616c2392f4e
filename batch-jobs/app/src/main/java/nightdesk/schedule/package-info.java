/**
 * When which edition is due: {@link nightdesk.schedule.FireTimes} is the pure calendar behind the bell.
 */
@NullMarked
package nightdesk.schedule;

import org.jspecify.annotations.NullMarked;
