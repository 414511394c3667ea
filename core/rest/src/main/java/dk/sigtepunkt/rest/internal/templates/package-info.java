/** Templates of written reports over the interface. */
@NullMarked
package dk.sigtepunkt.rest.internal.templates;

import org.jspecify.annotations.NullMarked;
