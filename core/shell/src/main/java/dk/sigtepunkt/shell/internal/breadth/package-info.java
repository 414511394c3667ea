/** Who takes part, at the console. */
@NullMarked
package dk.sigtepunkt.shell.internal.breadth;

import org.jspecify.annotations.NullMarked;
