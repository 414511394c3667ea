/** The rules behind the front: the state of the start, errors in our own form, tags, compression, security headers. */
@NullMarked
package dk.sigtepunkt.http.internal;

import org.jspecify.annotations.NullMarked;
