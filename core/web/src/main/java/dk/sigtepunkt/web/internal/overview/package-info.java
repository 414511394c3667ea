/** The whole at a glance: the front page, the matrix, one sigtepunkt. */
@NullMarked
package dk.sigtepunkt.web.internal.overview;

import org.jspecify.annotations.NullMarked;
