/** Written reports on the running distribution, from the first draft to the publication. */
@NullMarked
package dk.sigtepunkt.itests.quarters;

import org.jspecify.annotations.NullMarked;
