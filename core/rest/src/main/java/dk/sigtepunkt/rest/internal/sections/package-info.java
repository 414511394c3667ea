/** What committees say of a quarter in their own words, over the interface. */
@NullMarked
package dk.sigtepunkt.rest.internal.sections;

import org.jspecify.annotations.NullMarked;
