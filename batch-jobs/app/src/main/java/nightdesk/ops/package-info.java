/** What the operator looks at: whether everything kept and published is what it was, and what the desk did last. */
@NullMarked
package nightdesk.ops;

import org.jspecify.annotations.NullMarked;
