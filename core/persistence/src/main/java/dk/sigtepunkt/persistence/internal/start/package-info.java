/** Opening the database at a start: what is waited for, and what ends the start with a sentence. */
@NullMarked
package dk.sigtepunkt.persistence.internal.start;

import org.jspecify.annotations.NullMarked;
