/**
 * What the operator and the analyst own: {@link nightdesk.config.ConfigFiles} are the files, from the folder given or as packaged,
 * {@link nightdesk.config.Settings} the checked values of {@code application.yml}, {@link nightdesk.config.Wiring} the parts put together.
 */
@NullMarked
package nightdesk.config;

import org.jspecify.annotations.NullMarked;
