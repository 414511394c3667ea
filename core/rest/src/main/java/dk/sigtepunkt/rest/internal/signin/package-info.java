/** What operations are told of those who did not get in. */
@NullMarked
package dk.sigtepunkt.rest.internal.signin;

import org.jspecify.annotations.NullMarked;
