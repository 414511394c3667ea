/** In and out: signing in, one-time links, and what operations see of those who did not get in. */
@NullMarked
package dk.sigtepunkt.web.internal.signin;

import org.jspecify.annotations.NullMarked;
