/**
 * One class a sheet of the workbook; {@link nightdesk.briefing.sheet.Sheets} is the list. A sheet is complete: it holds every row behind the
 * sections, numbers as numbers and dates as dates; the first column is the key that other sheets refer to.
 */
@NullMarked
package nightdesk.briefing.sheet;

import org.jspecify.annotations.NullMarked;
