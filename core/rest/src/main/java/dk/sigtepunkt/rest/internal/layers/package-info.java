/** From sigtepunkt over focus area and action to data. */
@NullMarked
package dk.sigtepunkt.rest.internal.layers;

import org.jspecify.annotations.NullMarked;
