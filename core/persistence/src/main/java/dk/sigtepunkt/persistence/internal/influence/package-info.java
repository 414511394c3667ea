/** What committees say of influences and answer in hearings, kept in the database. */
@NullMarked
package dk.sigtepunkt.persistence.internal.influence;

import org.jspecify.annotations.NullMarked;
