/** The ways to sources whose answers are rows: files with separated values, workbooks, JSON and surveys. */
@NullMarked
package dk.sigtepunkt.sources.internal.rows;

import org.jspecify.annotations.NullMarked;
