/** Committees' files: tried, deployed, rolled back, removed. */
@NullMarked
package dk.sigtepunkt.rest.internal.deployments;

import org.jspecify.annotations.NullMarked;
