/** What somebody is reminded of, and whether it comes by mail. */
@NullMarked
package dk.sigtepunkt.web.internal.reminders;

import org.jspecify.annotations.NullMarked;
