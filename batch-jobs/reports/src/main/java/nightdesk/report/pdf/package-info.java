/**
 * The briefing on paper: {@link nightdesk.report.pdf.PdfReportWriter} fills the template, sets it with fonts that cover every character, and
 * seals the file so that the same briefing gives the same bytes.
 */
@NullMarked
package nightdesk.report.pdf;

import org.jspecify.annotations.NullMarked;
