/** What committees write of a quarter, kept in the database. */
@NullMarked
package dk.sigtepunkt.persistence.internal.sections;

import org.jspecify.annotations.NullMarked;
