/** Keeps what sources answered, byte for byte. */
@NullMarked
package dk.sigtepunkt.sources.internal.archive;

import org.jspecify.annotations.NullMarked;
