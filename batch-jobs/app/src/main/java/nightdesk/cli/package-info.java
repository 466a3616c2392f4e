/**
 * The command line: {@link nightdesk.cli.Nightdesk} is the program, one class a command. Commands that need no batch framework start none.
 */
@NullMarked
package nightdesk.cli;

import org.jspecify.annotations.NullMarked;
