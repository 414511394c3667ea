/** What the committee itself says in a report: the model to copy when a sentence follows from its own figures. */
@NullMarked
package dk.sigtepunkt.committees.beskaeftigelse;

import org.jspecify.annotations.NullMarked;
