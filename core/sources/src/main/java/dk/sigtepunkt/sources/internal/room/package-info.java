/** How much of one file or answer is held in memory at once: a file may be large, but may not end the server. */
@NullMarked
package dk.sigtepunkt.sources.internal.room;

import org.jspecify.annotations.NullMarked;
