/** The Danish words that the wording check knows, by what they stand for. */
@NullMarked
package dk.sigtepunkt.domain.wording.lists;

import org.jspecify.annotations.NullMarked;
