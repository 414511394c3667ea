/** What was seen and heard, over the interface: what is published for everybody, drafts for their committee's people. */
@NullMarked
package dk.sigtepunkt.rest.internal.evidence;

import org.jspecify.annotations.NullMarked;
