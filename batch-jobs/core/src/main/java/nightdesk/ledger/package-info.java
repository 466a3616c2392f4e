/**
 * Deals over articles and days: what several articles say of one deal is one {@code LedgerEntry} with all its claims, the chosen value and why.
 */
@NullMarked
package nightdesk.ledger;

import org.jspecify.annotations.NullMarked;
