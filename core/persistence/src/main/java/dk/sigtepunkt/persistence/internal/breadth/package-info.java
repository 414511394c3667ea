/** How many took part, kept in the database. */
@NullMarked
package dk.sigtepunkt.persistence.internal.breadth;

import org.jspecify.annotations.NullMarked;
