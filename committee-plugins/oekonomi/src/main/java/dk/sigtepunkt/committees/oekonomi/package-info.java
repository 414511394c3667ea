/** The committee's own data source: the model to copy when no ready-made one will do. */
@NullMarked
package dk.sigtepunkt.committees.oekonomi;

import org.jspecify.annotations.NullMarked;
