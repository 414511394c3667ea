/** What time it is here. */
@NullMarked
package dk.sigtepunkt.rest.internal.simulation;

import org.jspecify.annotations.NullMarked;
