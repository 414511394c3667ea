/** Which committees there are, now and before, as everybody reads them. */
@NullMarked
package dk.sigtepunkt.committees.internal.catalogue;

import org.jspecify.annotations.NullMarked;
