/** Accounts, names and what is held, kept in the database. */
@NullMarked
package dk.sigtepunkt.persistence.internal.accounts;

import org.jspecify.annotations.NullMarked;
