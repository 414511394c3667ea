/** Passwords: how they are hashed, which ones everybody uses, and the file with the first administrator's. */
@NullMarked
package dk.sigtepunkt.security.internal.password;

import org.jspecify.annotations.NullMarked;
