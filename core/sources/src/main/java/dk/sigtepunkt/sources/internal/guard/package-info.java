/** What figures may not do without a person looking at them first; pure functions in a list. */
@NullMarked
package dk.sigtepunkt.sources.internal.guard;

import org.jspecify.annotations.NullMarked;
