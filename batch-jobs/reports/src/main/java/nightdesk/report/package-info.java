/**
 * A briefing in, a file for people out: {@link nightdesk.report.ReportWriter} is the port, its writers are the PDF, the workbook and the
 * message. All of them print the same value; none computes a figure.
 */
@NullMarked
package nightdesk.report;

import org.jspecify.annotations.NullMarked;
