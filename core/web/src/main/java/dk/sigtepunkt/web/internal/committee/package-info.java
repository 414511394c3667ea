/** A committee with its focus areas. */
@NullMarked
package dk.sigtepunkt.web.internal.committee;

import org.jspecify.annotations.NullMarked;
