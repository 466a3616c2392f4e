/**
 * The briefing as the content of a message: {@link nightdesk.report.mail.MailWriter} makes {@link nightdesk.report.mail.MailContent} (subject,
 * plain text, HTML, inline pictures); the shell makes the message of it.
 */
@NullMarked
package nightdesk.report.mail;

import org.jspecify.annotations.NullMarked;
