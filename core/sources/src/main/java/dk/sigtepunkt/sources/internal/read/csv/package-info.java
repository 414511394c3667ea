/** Tables out of CSV, whatever separator, quoting and encoding a supplier uses. */
@NullMarked
package dk.sigtepunkt.sources.internal.read.csv;

import org.jspecify.annotations.NullMarked;
