package dk.sigtepunkt.rest.internal.deployments;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.deployments.Deployment;
import dk.sigtepunkt.rest.internal.http.InstantText;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did with a committee.
 *
 * @param committee null when what was refused did not say whose it is
 * @param act {@code installed}, {@code updated}, {@code rolled-back}, {@code stopped}, {@code started}, {@code removed} or
 *     {@code refused}
 * @param sha256 of the file, hexadecimal; empty when there was none
 * @param note Danish; may be empty
 */
public record DeploymentJson(
        @Nullable String committee,
        String act,
        String version,
        String file,
        String sha256,
        String by,
        String at,
        String note) {
    public static DeploymentJson of(Deployment deployment) {
        return new DeploymentJson(
                deployment.committee().map(CommitteeId::value).orElse(null),
                deployment.act().code(),
                deployment.version(),
                deployment.file().name(),
                deployment.file().sha256(),
                deployment.by(),
                InstantText.of(deployment.at()),
                deployment.note());
    }
}
