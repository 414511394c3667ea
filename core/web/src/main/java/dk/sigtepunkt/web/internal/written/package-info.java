/** Written reports: the quarter's overview of them, each report with what it lacks and what follows, and the form of each step. */
@NullMarked
package dk.sigtepunkt.web.internal.written;

import org.jspecify.annotations.NullMarked;
