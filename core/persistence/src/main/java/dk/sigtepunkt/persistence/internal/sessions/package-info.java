/** Sessions and keys for programs, kept in the database: of each secret only its digest. */
@NullMarked
package dk.sigtepunkt.persistence.internal.sessions;

import org.jspecify.annotations.NullMarked;
