/** What each committee once had, its changes, and what was done to its file. */
@NullMarked
package dk.sigtepunkt.persistence.internal.committees;

import org.jspecify.annotations.NullMarked;
