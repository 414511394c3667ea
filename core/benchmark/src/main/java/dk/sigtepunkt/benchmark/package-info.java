/** Measures the product beside plain arrays and plain SQL on the same figures; not deployed. */
@NullMarked
package dk.sigtepunkt.benchmark;

import org.jspecify.annotations.NullMarked;
