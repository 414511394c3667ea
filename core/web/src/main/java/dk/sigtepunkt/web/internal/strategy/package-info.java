/** The strategy's own text, and how it is measured. */
@NullMarked
package dk.sigtepunkt.web.internal.strategy;

import org.jspecify.annotations.NullMarked;
