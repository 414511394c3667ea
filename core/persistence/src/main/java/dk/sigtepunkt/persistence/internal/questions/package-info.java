/** Questions and what was written of them, kept in the database. */
@NullMarked
package dk.sigtepunkt.persistence.internal.questions;

import org.jspecify.annotations.NullMarked;
