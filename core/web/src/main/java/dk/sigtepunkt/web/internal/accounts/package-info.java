/**
 * Who has an account and what each of them holds, for those who look after that; and, for everybody, what roles may and what is
 * kept of a person.
 */
@NullMarked
package dk.sigtepunkt.web.internal.accounts;

import org.jspecify.annotations.NullMarked;
