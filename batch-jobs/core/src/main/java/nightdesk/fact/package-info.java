/**
 * What an article says, as values: every {@link nightdesk.fact.Fact} has its evidence in the text, the rule that read it there and the modality
 * it is said with. No fact is stronger than its sentence.
 */
@NullMarked
package nightdesk.fact;

import org.jspecify.annotations.NullMarked;
