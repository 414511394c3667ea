/** What lies in the deploy folder, looked at before it is opened. */
@NullMarked
package dk.sigtepunkt.committees.internal.deploy;

import org.jspecify.annotations.NullMarked;
