/** Laws and examples of reading; every folder below {@code fixtures} is an example, and every law holds for each of them. */
@NullMarked
package nightdesk.reader;

import org.jspecify.annotations.NullMarked;
