/**
 * The fonts of paper and pictures: {@link nightdesk.report.font.Faces} says which of them covers which characters, so that nothing vanishes.
 * Outlines are read from the files themselves, without the machine's fonts, so that pictures are the same everywhere.
 */
@NullMarked
package nightdesk.report.font;

import org.jspecify.annotations.NullMarked;
