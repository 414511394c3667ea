/** Reads what a committee or a strategy says of when bodies meet, and what is due when. */
@NullMarked
package dk.sigtepunkt.content.internal.wheel;

import org.jspecify.annotations.NullMarked;
