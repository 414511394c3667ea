/** The verifier of sealed reports, a jar of its own: uses the package of seals and nothing else of the product. */
@NullMarked
package dk.sigtepunkt.cli.verify;

import org.jspecify.annotations.NullMarked;
