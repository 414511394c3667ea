/** Files that only the server's own user may read. */
@NullMarked
package dk.sigtepunkt.security.internal.files;

import org.jspecify.annotations.NullMarked;
