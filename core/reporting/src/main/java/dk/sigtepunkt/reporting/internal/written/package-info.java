/** Puts written reports together. */
@NullMarked
package dk.sigtepunkt.reporting.internal.written;

import org.jspecify.annotations.NullMarked;
