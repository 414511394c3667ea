/** A running distribution and the ways to talk to it. */
@NullMarked
package dk.sigtepunkt.itests.server;

import org.jspecify.annotations.NullMarked;
