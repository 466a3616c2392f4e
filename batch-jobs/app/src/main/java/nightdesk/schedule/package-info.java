/**
 * When which edition is due, and the process that makes it: {@link nightdesk.schedule.FireTimes} is the pure calendar,
 * {@code DueEditions} the judge who asks what is due and not published, {@code Bell} (Quartz) what makes him ask. {@link
 * nightdesk.schedule.NightShift} serves a desk with them; {@link nightdesk.schedule.ServingDesk} is how other commands reach it.
 */
@NullMarked
package nightdesk.schedule;

import org.jspecify.annotations.NullMarked;
