/** From strategy to practice, and each part of a sigtepunkt on its own. */
@NullMarked
package dk.sigtepunkt.web.internal.practice;

import org.jspecify.annotations.NullMarked;
