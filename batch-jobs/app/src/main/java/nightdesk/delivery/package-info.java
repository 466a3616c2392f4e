/**
 * Briefings as mail: {@link nightdesk.delivery.BriefingMail} makes the message that is published beside the reports.
 */
@NullMarked
package nightdesk.delivery;

import org.jspecify.annotations.NullMarked;
