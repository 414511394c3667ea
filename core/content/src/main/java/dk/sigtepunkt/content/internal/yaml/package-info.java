/** From text to fields, with the line of each, and what every mapper needs of them. */
@NullMarked
package dk.sigtepunkt.content.internal.yaml;

import org.jspecify.annotations.NullMarked;
