/** Hides figures about few persons, and those that would give them away. */
@NullMarked
package dk.sigtepunkt.sources.internal.discretion;

import org.jspecify.annotations.NullMarked;
