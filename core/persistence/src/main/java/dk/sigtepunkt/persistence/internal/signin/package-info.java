/** Passwords, links, second factors and failed sign-ins, kept in the database. */
@NullMarked
package dk.sigtepunkt.persistence.internal.signin;

import org.jspecify.annotations.NullMarked;
