/** Tables out of workbooks, read as a stream within limits. */
@NullMarked
package dk.sigtepunkt.sources.internal.read.xlsx;

import org.jspecify.annotations.NullMarked;
