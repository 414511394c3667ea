/** What every way of asking a source has in common: the question, the documents it brings, the settings. */
@NullMarked
package dk.sigtepunkt.sources.internal.connection;

import org.jspecify.annotations.NullMarked;
