/** Cubes out of JSON-stat and tables out of the JSON lists that open data services answer with. */
@NullMarked
package dk.sigtepunkt.sources.internal.read.json;

import org.jspecify.annotations.NullMarked;
