/** One run of a source from its lease to its last sentence: all of an answer is taken in, held, or none of it. */
@NullMarked
package dk.sigtepunkt.sources.internal.runs;

import org.jspecify.annotations.NullMarked;
