/** Files beside what was seen and heard: everybody saves those of what is published, a committee's people put theirs there. */
@NullMarked
package dk.sigtepunkt.web.internal.attachments;

import org.jspecify.annotations.NullMarked;
