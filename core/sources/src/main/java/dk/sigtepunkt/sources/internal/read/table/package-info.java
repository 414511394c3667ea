/** What every reader makes and uses: tables, cubes, numbers, periods, and the guard against personal numbers. */
@NullMarked
package dk.sigtepunkt.sources.internal.read.table;

import org.jspecify.annotations.NullMarked;
