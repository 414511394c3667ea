/** What bodies said of the figures, over the interface. */
@NullMarked
package dk.sigtepunkt.rest.internal.dialogue;

import org.jspecify.annotations.NullMarked;
