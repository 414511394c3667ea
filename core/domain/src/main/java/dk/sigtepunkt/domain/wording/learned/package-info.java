/** What the wording check learned from sentences that people labelled: which turns of words speak for a tie, and how much. */
@NullMarked
package dk.sigtepunkt.domain.wording.learned;

import org.jspecify.annotations.NullMarked;
