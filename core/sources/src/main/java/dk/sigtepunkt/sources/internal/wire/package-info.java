/** Asks over HTTP with all guards; the only place in the module that opens a connection. */
@NullMarked
package dk.sigtepunkt.sources.internal.wire;

import org.jspecify.annotations.NullMarked;
