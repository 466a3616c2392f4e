/** Measures parts of Nightdesk in the warm JVM of JMH; the README beside the module has commands and results. */
@NullMarked
package nightdesk.benchmark;

import org.jspecify.annotations.NullMarked;
