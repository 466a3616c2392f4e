/**
 * Sentences as the frames read them. {@link nightdesk.annotate.Annotations} enter; a {@link nightdesk.clause.Reading} leaves that gives, for the
 * sentences asked for, {@link nightdesk.clause.Sentence}s: tokens with names and money in one piece, asides marked, and from them who does
 * what ({@link nightdesk.clause.VerbChain}, {@link nightdesk.clause.NounPhrase}).
 */
@NullMarked
package nightdesk.clause;

import org.jspecify.annotations.NullMarked;
