/** Templates of written reports at the console: which there are, what one says, and its approval. */
@NullMarked
package dk.sigtepunkt.shell.internal.templates;

import org.jspecify.annotations.NullMarked;
