/** Figures that a committee file carries, in itself or in files beside it. */
@NullMarked
package dk.sigtepunkt.content.internal.figures;

import org.jspecify.annotations.NullMarked;
