/** All actions as one list that can be narrowed down. */
@NullMarked
package dk.sigtepunkt.web.internal.actions;

import org.jspecify.annotations.NullMarked;
