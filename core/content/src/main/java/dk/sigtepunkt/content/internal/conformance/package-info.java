/** The rules of conformance, one method each. */
@NullMarked
package dk.sigtepunkt.content.internal.conformance;

import org.jspecify.annotations.NullMarked;
