/**
 * Briefings as mail. {@link nightdesk.delivery.BriefingMail} makes the message that is published beside the reports;
 * {@link nightdesk.delivery.Delivery}, where to begin, puts one for each recipient into the outbox and sends what is due through a
 * {@link nightdesk.delivery.Mailer}; {@link nightdesk.delivery.MessageState} says how a message stands, {@link nightdesk.delivery.Alerts} tell
 * the operators.
 *
 * <p>Addresses and passwords enter here and nowhere leave: what is journalled or logged names recipients by a word that stands for them.
 */
@NullMarked
package nightdesk.delivery;

import org.jspecify.annotations.NullMarked;
