/** What citizens propose, at the console, for those who moderate it. */
@NullMarked
package dk.sigtepunkt.shell.internal.proposals;

import org.jspecify.annotations.NullMarked;
