/**
 * Measures what the engine reads against articles that a person has annotated. An annotated article and the engine's answer to it enter, both as
 * JSON objects of {@code extract}'s form; a {@link nightdesk.score.Scorecard} leaves.
 */
@NullMarked
package nightdesk.score;

import org.jspecify.annotations.NullMarked;
