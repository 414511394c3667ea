/** What was done with committees, kept in the database. */
@NullMarked
package dk.sigtepunkt.persistence.internal.deployments;

import org.jspecify.annotations.NullMarked;
