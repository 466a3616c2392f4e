/**
 * One piece of coverage with its provenance: {@link nightdesk.article.Article} is what every reader makes of its format, with the file, record
 * and bytes it came from.
 */
@NullMarked
package nightdesk.article;

import org.jspecify.annotations.NullMarked;
