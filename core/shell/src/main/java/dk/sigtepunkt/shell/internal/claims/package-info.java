/** What actions are said to contribute to, at the console. */
@NullMarked
package dk.sigtepunkt.shell.internal.claims;

import org.jspecify.annotations.NullMarked;
