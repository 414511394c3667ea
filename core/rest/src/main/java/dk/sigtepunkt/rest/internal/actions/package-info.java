/** What the committees do for their focus areas, and how it stands in a quarter. */
@NullMarked
package dk.sigtepunkt.rest.internal.actions;

import org.jspecify.annotations.NullMarked;
