/**
 * One class a section of the briefing; {@code Sections} is the list.
 */
@NullMarked
package nightdesk.briefing.section;

import org.jspecify.annotations.NullMarked;
