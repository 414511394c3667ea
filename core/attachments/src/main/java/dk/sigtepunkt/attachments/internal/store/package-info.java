/** The folder of attachments in the data folder. */
@NullMarked
package dk.sigtepunkt.attachments.internal.store;

import org.jspecify.annotations.NullMarked;
