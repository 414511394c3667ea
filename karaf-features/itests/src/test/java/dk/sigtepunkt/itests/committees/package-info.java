/** Committees that come, change, break and go while the server runs. */
@NullMarked
package dk.sigtepunkt.itests.committees;

import org.jspecify.annotations.NullMarked;
