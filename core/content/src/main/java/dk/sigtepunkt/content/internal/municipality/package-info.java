/** Makes values of a municipality file. */
@NullMarked
package dk.sigtepunkt.content.internal.municipality;

import org.jspecify.annotations.NullMarked;
