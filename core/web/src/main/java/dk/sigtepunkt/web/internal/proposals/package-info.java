/** What citizens propose: sent and followed by everybody, read when it is published, and moderated before. */
@NullMarked
package dk.sigtepunkt.web.internal.proposals;

import org.jspecify.annotations.NullMarked;
