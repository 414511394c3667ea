/** The one picture: from sigtepunkt over focus area and action to data. */
@NullMarked
package dk.sigtepunkt.web.internal.layers;

import org.jspecify.annotations.NullMarked;
