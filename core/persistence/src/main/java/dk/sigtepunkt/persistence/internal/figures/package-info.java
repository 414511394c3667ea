/** The figures: appended with a receipt, read into memory once, shared by several nodes. */
@NullMarked
package dk.sigtepunkt.persistence.internal.figures;

import org.jspecify.annotations.NullMarked;
