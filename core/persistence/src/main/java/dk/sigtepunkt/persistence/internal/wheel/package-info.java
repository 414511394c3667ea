/** What people change of wheels, and the addresses of calendars, kept in the database. */
@NullMarked
package dk.sigtepunkt.persistence.internal.wheel;

import org.jspecify.annotations.NullMarked;
