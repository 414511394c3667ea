/** Files that people put beside what they have seen: what is refused, where the bytes lie, and that they go. */
@NullMarked
package dk.sigtepunkt.itests.files;

import org.jspecify.annotations.NullMarked;
