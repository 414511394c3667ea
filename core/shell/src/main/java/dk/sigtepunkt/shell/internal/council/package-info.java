/** What the council decides of its areas and targets. */
@NullMarked
package dk.sigtepunkt.shell.internal.council;

import org.jspecify.annotations.NullMarked;
