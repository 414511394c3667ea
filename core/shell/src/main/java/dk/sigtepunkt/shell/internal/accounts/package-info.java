/** Accounts, roles and what is kept of a person. */
@NullMarked
package dk.sigtepunkt.shell.internal.accounts;

import org.jspecify.annotations.NullMarked;
