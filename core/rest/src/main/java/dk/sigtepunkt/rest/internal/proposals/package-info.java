/** What citizens propose, over the interface: sent, followed and read by everybody, and moderated. */
@NullMarked
package dk.sigtepunkt.rest.internal.proposals;

import org.jspecify.annotations.NullMarked;
