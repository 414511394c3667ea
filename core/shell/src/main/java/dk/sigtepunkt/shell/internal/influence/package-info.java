/** How areas work on one another, at the console. */
@NullMarked
package dk.sigtepunkt.shell.internal.influence;

import org.jspecify.annotations.NullMarked;
