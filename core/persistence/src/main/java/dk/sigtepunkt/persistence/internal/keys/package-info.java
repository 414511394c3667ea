/** People's keys for the console. */
@NullMarked
package dk.sigtepunkt.persistence.internal.keys;

import org.jspecify.annotations.NullMarked;
