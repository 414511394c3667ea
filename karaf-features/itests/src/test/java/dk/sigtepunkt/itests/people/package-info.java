/** People of a running server: how they come in, what they may, and what becomes of those who try what they may not. */
@NullMarked
package dk.sigtepunkt.itests.people;

import org.jspecify.annotations.NullMarked;
