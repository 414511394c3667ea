/** What goes wrong with a source, as a sentence for people and as a kind for everybody. */
@NullMarked
package dk.sigtepunkt.sources.internal.trouble;

import org.jspecify.annotations.NullMarked;
