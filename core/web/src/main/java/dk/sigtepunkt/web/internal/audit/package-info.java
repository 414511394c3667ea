/** Who did what, read in the browser. */
@NullMarked
package dk.sigtepunkt.web.internal.audit;

import org.jspecify.annotations.NullMarked;
