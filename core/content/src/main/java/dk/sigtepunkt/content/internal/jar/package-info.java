/** A committee file inside a jar, and what the jar says of itself. */
@NullMarked
package dk.sigtepunkt.content.internal.jar;

import org.jspecify.annotations.NullMarked;
