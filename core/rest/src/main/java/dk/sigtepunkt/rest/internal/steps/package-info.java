/** What people write of actions, over the interface, and each action's whole story. */
@NullMarked
package dk.sigtepunkt.rest.internal.steps;

import org.jspecify.annotations.NullMarked;
