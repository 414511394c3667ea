/** Commands that need no server. */
@NullMarked
package dk.sigtepunkt.cli;

import org.jspecify.annotations.NullMarked;
