/** The wording check over the interface: a text is read and nothing is written. */
@NullMarked
package dk.sigtepunkt.rest.internal.wording;

import org.jspecify.annotations.NullMarked;
