/** The numbered notes at a page's end that say where its numbers and statuses come from. */
@NullMarked
package dk.sigtepunkt.web.internal.roots;

import org.jspecify.annotations.NullMarked;
