/** How much the committees have on their hands. */
@NullMarked
package dk.sigtepunkt.rest.internal.load;

import org.jspecify.annotations.NullMarked;
