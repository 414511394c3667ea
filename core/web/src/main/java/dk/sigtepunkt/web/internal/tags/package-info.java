/** Bottom lines and the United Nations' goals, and what is seen beside each other. */
@NullMarked
package dk.sigtepunkt.web.internal.tags;

import org.jspecify.annotations.NullMarked;
