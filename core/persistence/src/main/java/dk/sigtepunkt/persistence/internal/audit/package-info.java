/** The chain of who did what, written in the transaction of what was done. */
@NullMarked
package dk.sigtepunkt.persistence.internal.audit;

import org.jspecify.annotations.NullMarked;
