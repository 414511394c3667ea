/** What the council decided, kept in the database. */
@NullMarked
package dk.sigtepunkt.persistence.internal.council;

import org.jspecify.annotations.NullMarked;
