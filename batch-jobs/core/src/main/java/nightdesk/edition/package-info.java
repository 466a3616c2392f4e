/**
 * The morning an executive is served: {@link nightdesk.edition.Edition} names it, its {@link nightdesk.edition.Window} says which publication
 * times it counts.
 */
@NullMarked
package nightdesk.edition;

import org.jspecify.annotations.NullMarked;
