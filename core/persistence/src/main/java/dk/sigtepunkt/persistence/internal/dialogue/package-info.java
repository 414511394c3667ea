/** What bodies said of the figures, kept in the database. */
@NullMarked
package dk.sigtepunkt.persistence.internal.dialogue;

import org.jspecify.annotations.NullMarked;
