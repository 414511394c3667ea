/** Accounts, what they hold, and what is kept of a person, for those who look after that; what roles may, for everybody. */
@NullMarked
package dk.sigtepunkt.rest.internal.accounts;

import org.jspecify.annotations.NullMarked;
