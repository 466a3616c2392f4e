/**
 * The briefing as a workbook: {@link nightdesk.report.excel.WorkbookReportWriter} makes a printable first sheet and one sheet for each data
 * sheet. POI builds the structure (styles, tables, charts); rows stream past it straight into the file.
 */
@NullMarked
package nightdesk.report.excel;

import org.jspecify.annotations.NullMarked;
