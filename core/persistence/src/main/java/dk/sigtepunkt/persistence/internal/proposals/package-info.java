/** Proposals and what was done with them, kept in the database; how to reach a sender lies in a table of its own. */
@NullMarked
package dk.sigtepunkt.persistence.internal.proposals;

import org.jspecify.annotations.NullMarked;
