/** Words of a file inside our sentences, kept apart from ours: everybody reads our words, only the signed-in the file's. */
@NullMarked
package dk.sigtepunkt.sources.internal.quote;

import org.jspecify.annotations.NullMarked;
