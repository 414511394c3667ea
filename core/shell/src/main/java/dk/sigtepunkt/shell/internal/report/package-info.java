/** The consolidated report on the console. */
@NullMarked
package dk.sigtepunkt.shell.internal.report;

import org.jspecify.annotations.NullMarked;
