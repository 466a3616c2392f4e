/**
 * The watch list: vendor families with their names, products and tickers, and when a name means them. A lexicon file enters, a compiled
 * lexicon leaves that the mention finder runs over a text in one pass.
 */
@NullMarked
package nightdesk.vendor;

import org.jspecify.annotations.NullMarked;
