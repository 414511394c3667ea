/** The strategy and its shared sigtepunkter. */
@NullMarked
package dk.sigtepunkt.rest.internal.strategy;

import org.jspecify.annotations.NullMarked;
