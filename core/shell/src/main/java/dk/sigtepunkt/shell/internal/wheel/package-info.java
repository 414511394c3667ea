/** Bodies' years at the console: what is in them, and changes of them. */
@NullMarked
package dk.sigtepunkt.shell.internal.wheel;

import org.jspecify.annotations.NullMarked;
