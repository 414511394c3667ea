/** What somebody wrote in a form that was not taken, given back. */
@NullMarked
package dk.sigtepunkt.web.internal.unsent;

import org.jspecify.annotations.NullMarked;
