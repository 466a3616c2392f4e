/**
 * Articles about one event: {@link nightdesk.story.Story}. Near-duplicates are a level below; copies of one text are one source.
 */
@NullMarked
package nightdesk.story;

import org.jspecify.annotations.NullMarked;
