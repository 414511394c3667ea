/** The people's console: over ssh, by a key of one's own, and with the product's commands alone. */
@NullMarked
package dk.sigtepunkt.shell.internal.person;

import org.jspecify.annotations.NullMarked;
