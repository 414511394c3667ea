/** Forms that could not be taken, sealed. */
@NullMarked
package dk.sigtepunkt.persistence.internal.held;

import org.jspecify.annotations.NullMarked;
