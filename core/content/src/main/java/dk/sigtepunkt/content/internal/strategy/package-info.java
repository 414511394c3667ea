/** From a strategy file's fields to the strategy. */
@NullMarked
package dk.sigtepunkt.content.internal.strategy;

import org.jspecify.annotations.NullMarked;
