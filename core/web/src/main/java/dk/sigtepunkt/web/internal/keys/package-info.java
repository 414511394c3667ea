/** One's own keys for the people's console. */
@NullMarked
package dk.sigtepunkt.web.internal.keys;

import org.jspecify.annotations.NullMarked;
