/** The one servlet that all pages hang on. */
@NullMarked
package dk.sigtepunkt.web.internal;

import org.jspecify.annotations.NullMarked;
