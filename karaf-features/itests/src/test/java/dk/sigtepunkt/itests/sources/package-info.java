/** Data sources and files that come from elsewhere. */
@NullMarked
package dk.sigtepunkt.itests.sources;

import org.jspecify.annotations.NullMarked;
