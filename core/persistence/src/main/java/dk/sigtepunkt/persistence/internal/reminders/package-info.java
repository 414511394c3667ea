/** Who wants reminders by mail, and what is to be mailed or was. */
@NullMarked
package dk.sigtepunkt.persistence.internal.reminders;

import org.jspecify.annotations.NullMarked;
