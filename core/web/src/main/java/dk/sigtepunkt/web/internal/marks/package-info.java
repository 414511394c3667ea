/** Which part of a report something on its page belongs to: what can be closed or erased by itself. */
@NullMarked
package dk.sigtepunkt.web.internal.marks;

import org.jspecify.annotations.NullMarked;
