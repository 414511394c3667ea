/** Makes the consolidated report of what is known at one moment. */
@NullMarked
package dk.sigtepunkt.reporting.internal;

import org.jspecify.annotations.NullMarked;
