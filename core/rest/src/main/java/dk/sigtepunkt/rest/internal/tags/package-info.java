/** Bottom lines and the United Nations' goals, and what is to be seen beside each other. */
@NullMarked
package dk.sigtepunkt.rest.internal.tags;

import org.jspecify.annotations.NullMarked;
