/**
 * One class a section of the briefing; {@link nightdesk.briefing.section.Sections} is the list. A section takes a
 * {@link nightdesk.briefing.Composition} and says what was found; it computes nothing that another section or sheet says too.
 */
@NullMarked
package nightdesk.briefing.section;

import org.jspecify.annotations.NullMarked;
