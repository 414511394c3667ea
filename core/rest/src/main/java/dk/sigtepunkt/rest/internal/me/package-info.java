/** Who calls, where that one is signed in, and that one's keys. */
@NullMarked
package dk.sigtepunkt.rest.internal.me;

import org.jspecify.annotations.NullMarked;
