/** Data sources, their runs, and what waits in quarantine. */
@NullMarked
package dk.sigtepunkt.shell.internal.sources;

import org.jspecify.annotations.NullMarked;
