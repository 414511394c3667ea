/** Bodies' years: when they meet, what is due when and what is missing since when. */
@NullMarked
package dk.sigtepunkt.rest.internal.wheel;

import org.jspecify.annotations.NullMarked;
