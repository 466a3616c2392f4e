/**
 * A briefing as the templates see it: its sections with their charts drawn and their numbers printed, for paper and for mail.
 */
@NullMarked
package nightdesk.report.view;

import org.jspecify.annotations.NullMarked;
