/**
 * From annotations to facts: one extractor a kind of fact, in the order of {@link nightdesk.extract.ExtractionEngine}.
 */
@NullMarked
package nightdesk.extract;

import org.jspecify.annotations.NullMarked;
