/** Plain text and tables as text. */
@NullMarked
package dk.sigtepunkt.attachments.internal.text;

import org.jspecify.annotations.NullMarked;
