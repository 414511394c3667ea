/** Bodies' years: as a wheel with an equal list, the forms in which they are changed, and addresses of calendars. */
@NullMarked
package dk.sigtepunkt.web.internal.wheel;

import org.jspecify.annotations.NullMarked;
