/** What must hold across the parts of a committee file. */
@NullMarked
package dk.sigtepunkt.content.internal.check;

import org.jspecify.annotations.NullMarked;
