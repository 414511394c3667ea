/** From strategy to practice. */
@NullMarked
package dk.sigtepunkt.rest.internal.practice;

import org.jspecify.annotations.NullMarked;
