/** Pieces that several pages show: a status, an indicator, a contribution, what changed. */
@NullMarked
package dk.sigtepunkt.web.internal.view;

import org.jspecify.annotations.NullMarked;
