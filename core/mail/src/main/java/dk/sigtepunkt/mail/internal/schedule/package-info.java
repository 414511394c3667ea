/** Sends reminders when they are due. */
@NullMarked
package dk.sigtepunkt.mail.internal.schedule;

import org.jspecify.annotations.NullMarked;
