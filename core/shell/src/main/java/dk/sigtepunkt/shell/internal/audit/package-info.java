/** Who did what. */
@NullMarked
package dk.sigtepunkt.shell.internal.audit;

import org.jspecify.annotations.NullMarked;
