/** Pace and forecast of the content that the product is delivered with. */
@NullMarked
package dk.sigtepunkt.web.internal.pace;

import org.jspecify.annotations.NullMarked;
