/** Documents of Office programs: whether they are what they say, and hold nothing that runs. */
@NullMarked
package dk.sigtepunkt.attachments.internal.office;

import org.jspecify.annotations.NullMarked;
