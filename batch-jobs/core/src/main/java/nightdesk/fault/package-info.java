/**
 * What can go wrong, as values and as one exception.
 *
 * <p>A record that cannot be read is a {@link nightdesk.fault.Rejection} with its {@link nightdesk.fault.Place}; it never stops a night.
 * A file, configuration, database or mail server that fails is a {@link nightdesk.fault.NightdeskException} whose kind becomes the exit
 * code. Everything else is a bug and an {@code Illegal...Exception}.
 */
@NullMarked
package nightdesk.fault;

import org.jspecify.annotations.NullMarked;
