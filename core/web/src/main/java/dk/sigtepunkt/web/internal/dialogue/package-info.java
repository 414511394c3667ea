/** What bodies said of the figures: the list, each discussion with what was corrected, and the forms in which it is written. */
@NullMarked
package dk.sigtepunkt.web.internal.dialogue;

import org.jspecify.annotations.NullMarked;
