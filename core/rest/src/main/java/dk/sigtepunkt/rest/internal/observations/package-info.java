/** Figures out and in: observations, submissions, corrections, JSON-stat and CSV. */
@NullMarked
package dk.sigtepunkt.rest.internal.observations;

import org.jspecify.annotations.NullMarked;
