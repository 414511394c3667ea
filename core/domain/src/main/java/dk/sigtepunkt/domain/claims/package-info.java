/**
 * The claim that an action contributes to an effect: never a proof, but graded by a published rule. The rule is written for
 * everybody in {@code core/docs/claims.md}.
 */
@Export
@Version("1.0.0")
@NullMarked
package dk.sigtepunkt.domain.claims;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
