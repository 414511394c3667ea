/** Who did what, for who may read it, and the chain of it for a verifier. */
@NullMarked
package dk.sigtepunkt.rest.internal.audit;

import org.jspecify.annotations.NullMarked;
