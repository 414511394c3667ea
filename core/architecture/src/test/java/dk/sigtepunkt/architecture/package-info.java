/** What must hold of the source itself, whatever it does. */
@NullMarked
package dk.sigtepunkt.architecture;

import org.jspecify.annotations.NullMarked;
