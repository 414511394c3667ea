/** What waits for somebody in the committees in which that one holds a role. */
@NullMarked
package dk.sigtepunkt.web.internal.work;

import org.jspecify.annotations.NullMarked;
