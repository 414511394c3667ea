/** Where committees' own code is called, with limits in time, and what came of it. */
@NullMarked
package dk.sigtepunkt.committees.internal.plugin;

import org.jspecify.annotations.NullMarked;
