/** Written reports over the interface: who may read one reads it, and those who write it take its steps. */
@NullMarked
package dk.sigtepunkt.rest.internal.written;

import org.jspecify.annotations.NullMarked;
