/**
 * Pictures of figures: a {@link nightdesk.report.chart.Picture} paints itself on any {@link nightdesk.report.chart.Canvas}, as vectors in the
 * PDF and as pixels in the message.
 */
@NullMarked
package nightdesk.report.chart;

import org.jspecify.annotations.NullMarked;
