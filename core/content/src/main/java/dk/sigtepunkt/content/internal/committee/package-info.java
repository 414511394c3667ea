/** From a committee file's fields to the committee. */
@NullMarked
package dk.sigtepunkt.content.internal.committee;

import org.jspecify.annotations.NullMarked;
