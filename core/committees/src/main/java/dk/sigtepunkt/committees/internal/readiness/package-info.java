/** Tells the front of the server when committees and figures can be read. */
@NullMarked
package dk.sigtepunkt.committees.internal.readiness;

import org.jspecify.annotations.NullMarked;
