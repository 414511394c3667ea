/** The consolidated report of a quarter. */
@NullMarked
package dk.sigtepunkt.rest.internal.reports;

import org.jspecify.annotations.NullMarked;
