/** Data sources, their runs, what they kept and what waits in quarantine. */
@NullMarked
package dk.sigtepunkt.rest.internal.sources;

import org.jspecify.annotations.NullMarked;
