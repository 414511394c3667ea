/** What all readers share: bytes looked through for marks, and how a reader says no. */
@NullMarked
package dk.sigtepunkt.attachments.internal.bytes;

import org.jspecify.annotations.NullMarked;
