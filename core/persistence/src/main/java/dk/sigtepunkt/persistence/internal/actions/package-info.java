/** Actions and what was ever said of them. */
@NullMarked
package dk.sigtepunkt.persistence.internal.actions;

import org.jspecify.annotations.NullMarked;
