/** What the council decides of its areas and targets. */
@NullMarked
package dk.sigtepunkt.rest.internal.council;

import org.jspecify.annotations.NullMarked;
