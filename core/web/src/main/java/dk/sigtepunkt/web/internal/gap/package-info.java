/** What is missing for an indicator's target, and each action's part in it. */
@NullMarked
package dk.sigtepunkt.web.internal.gap;

import org.jspecify.annotations.NullMarked;
