/** What a file is by its bytes, and which reader looks into it. */
@NullMarked
package dk.sigtepunkt.attachments.internal;

import org.jspecify.annotations.NullMarked;
