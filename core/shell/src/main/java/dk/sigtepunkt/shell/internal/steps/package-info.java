/** What people write of actions, at the console. */
@NullMarked
package dk.sigtepunkt.shell.internal.steps;

import org.jspecify.annotations.NullMarked;
