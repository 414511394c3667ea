/** Figures out of a table's rows, by the columns and codes that the source's settings name. */
@NullMarked
package dk.sigtepunkt.sources.internal.read.figures;

import org.jspecify.annotations.NullMarked;
