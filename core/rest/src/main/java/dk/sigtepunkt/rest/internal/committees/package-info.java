/** Committees with their focus areas and indicators, and what became of them. */
@NullMarked
package dk.sigtepunkt.rest.internal.committees;

import org.jspecify.annotations.NullMarked;
