/** How much a committee has on its hands. */
@NullMarked
package dk.sigtepunkt.web.internal.load;

import org.jspecify.annotations.NullMarked;
