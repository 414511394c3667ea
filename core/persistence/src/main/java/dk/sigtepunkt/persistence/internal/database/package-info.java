/** The database itself: opened, migrated, closed, and the forms in which every table writes time, text and codes. */
@NullMarked
package dk.sigtepunkt.persistence.internal.database;

import org.jspecify.annotations.NullMarked;
