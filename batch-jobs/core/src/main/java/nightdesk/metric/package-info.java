/**
 * Counts of a day and the formulas over them. A {@link nightdesk.metric.MetricInput} enters, {@link nightdesk.metric.MetricPoint}s leave;
 * {@code Metrics} is the list of formulas. Nothing here rounds for print: ratios have twelve decimals, shares that are printed as a column go
 * through {@link nightdesk.metric.PrintedShares}.
 */
@NullMarked
package nightdesk.metric;

import org.jspecify.annotations.NullMarked;
