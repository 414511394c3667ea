/** Claims and what was written of them, kept in the database. */
@NullMarked
package dk.sigtepunkt.persistence.internal.claims;

import org.jspecify.annotations.NullMarked;
