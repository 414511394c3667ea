/** For those who run the product: committees' files, figures by hand, what happened. */
@NullMarked
package dk.sigtepunkt.web.internal.operations;

import org.jspecify.annotations.NullMarked;
