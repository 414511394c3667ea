/** One indicator with its figures, its definition and its corrections. */
@NullMarked
package dk.sigtepunkt.web.internal.indicator;

import org.jspecify.annotations.NullMarked;
