/** Questions that bodies ask: the list, each one with its answer, and the forms in which they are written. */
@NullMarked
package dk.sigtepunkt.web.internal.questions;

import org.jspecify.annotations.NullMarked;
