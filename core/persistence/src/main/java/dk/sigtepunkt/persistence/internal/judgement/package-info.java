/** What people wrote of statuses, kept in the database. */
@NullMarked
package dk.sigtepunkt.persistence.internal.judgement;

import org.jspecify.annotations.NullMarked;
