/** The consolidated report of a quarter, to be read and printed. */
@NullMarked
package dk.sigtepunkt.web.internal.report;

import org.jspecify.annotations.NullMarked;
