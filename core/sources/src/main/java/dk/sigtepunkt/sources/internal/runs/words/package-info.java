/** What runs of sources say: of themselves, of what they were given, and of what a person decides about it. */
@NullMarked
package dk.sigtepunkt.sources.internal.runs.words;

import org.jspecify.annotations.NullMarked;
