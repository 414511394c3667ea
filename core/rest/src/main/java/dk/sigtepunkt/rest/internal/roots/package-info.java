/** Where the numbers of a report and of a text come from, over the interface. */
@NullMarked
package dk.sigtepunkt.rest.internal.roots;

import org.jspecify.annotations.NullMarked;
