/** The one servlet that all resources hang on. */
@NullMarked
package dk.sigtepunkt.rest.internal;

import org.jspecify.annotations.NullMarked;
