/** How one proves who one is: the token of the installation, and the session it opens. */
@NullMarked
package dk.sigtepunkt.security.internal;

import org.jspecify.annotations.NullMarked;
