/**
 * The briefing as a format-neutral value: {@link nightdesk.briefing.Briefing} = sections of sealed {@link nightdesk.briefing.Block}s and the
 * data sheets behind them. PDF, workbook and e-mail are renderings of the same value; no sentence says more than its source.
 */
@NullMarked
package nightdesk.briefing;

import org.jspecify.annotations.NullMarked;
