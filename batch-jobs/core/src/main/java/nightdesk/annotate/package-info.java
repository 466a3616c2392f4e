/**
 * What stands where in a text, found once: mentions of vendors, written money, dates, names. An {@link nightdesk.article.ArticleText} enters,
 * {@link nightdesk.annotate.Annotations} leave; the extractors build facts from them.
 */
@NullMarked
package nightdesk.annotate;

import org.jspecify.annotations.NullMarked;
