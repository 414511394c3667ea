/**
 * How a part of the server tells whoever waits at the door what the start is waiting for, and that it is over; and the
 * {@link dk.sigtepunkt.http.Door} itself, which holds for everyone who comes.
 */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.http;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
