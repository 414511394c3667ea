/** Written reports at the console: where they are, and their steps. */
@NullMarked
package dk.sigtepunkt.shell.internal.written;

import org.jspecify.annotations.NullMarked;
