/**
 * What the desk keeps. Articles, facts, files and editions enter as values of the core and leave as them; SQL, the database and the files
 * behind it are known to nobody else. The database is derived: it can be made again from the inputs at any time. Entry class:
 * {@link nightdesk.store.Database}.
 */
@NullMarked
package nightdesk.store;

import org.jspecify.annotations.NullMarked;
