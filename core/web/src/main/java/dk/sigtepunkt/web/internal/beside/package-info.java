/** What people write beside the figures, for the pages that show some of it with them. */
@NullMarked
package dk.sigtepunkt.web.internal.beside;

import org.jspecify.annotations.NullMarked;
