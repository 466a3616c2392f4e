/**
 * Text and positions in it. A {@link nightdesk.text.Text} enters as the string an article gives and leaves normalised, cut into sentences,
 * with a map back to the string it came from; a {@link nightdesk.text.Span} is a place in the normalised text; a
 * {@link nightdesk.text.ContentKey} is the name of anything by its content.
 */
@NullMarked
package nightdesk.text;

import org.jspecify.annotations.NullMarked;
