/** Committees: listed, tried, deployed, stopped, removed. */
@NullMarked
package dk.sigtepunkt.shell.internal.committees;

import org.jspecify.annotations.NullMarked;
