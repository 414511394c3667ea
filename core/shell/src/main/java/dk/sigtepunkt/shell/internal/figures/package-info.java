/** Figures: listed, imported, corrected. */
@NullMarked
package dk.sigtepunkt.shell.internal.figures;

import org.jspecify.annotations.NullMarked;
