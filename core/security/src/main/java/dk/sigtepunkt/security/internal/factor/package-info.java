/** The key that secrets are closed with which must be read again, and what the installation asks of a second factor. */
@NullMarked
package dk.sigtepunkt.security.internal.factor;

import org.jspecify.annotations.NullMarked;
