/** Findings and what was written of them, kept in the database. */
@NullMarked
package dk.sigtepunkt.persistence.internal.evidence;

import org.jspecify.annotations.NullMarked;
