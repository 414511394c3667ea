/** PDF: whether it is whole, does nothing by itself and can be read by everybody. */
@NullMarked
package dk.sigtepunkt.attachments.internal.pdf;

import org.jspecify.annotations.NullMarked;
