/** What people write of reports, kept in the database. */
@NullMarked
package dk.sigtepunkt.persistence.internal.reports;

import org.jspecify.annotations.NullMarked;
