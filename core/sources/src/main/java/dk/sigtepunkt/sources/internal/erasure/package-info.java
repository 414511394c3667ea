/** Takes away, once, what version 1.0.0 kept of files that it refused. */
@NullMarked
package dk.sigtepunkt.sources.internal.erasure;

import org.jspecify.annotations.NullMarked;
