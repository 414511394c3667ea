/** A provider of OpenID Connect for tests, which does everything wrong that it is told to. Never shipped. */
@NullMarked
package dk.sigtepunkt.security.standin;

import org.jspecify.annotations.NullMarked;
