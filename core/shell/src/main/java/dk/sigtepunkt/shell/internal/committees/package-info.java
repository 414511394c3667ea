/** Committees: listed, and a file of one checked without installing it. */
@NullMarked
package dk.sigtepunkt.shell.internal.committees;

import org.jspecify.annotations.NullMarked;
