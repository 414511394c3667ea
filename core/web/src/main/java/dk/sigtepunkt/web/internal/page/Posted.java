package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.domain.deployments.Artifact;
import java.util.Map;
import java.util.Optional;

/**
 * What was sent with a request.
 *
 * @param form the fields, the first value of each
 */
public record Posted(Map<String, String> form, Optional<Artifact> file) {
    public static final Posted NOTHING = new Posted(Map.of(), Optional.empty());

    public Posted {
        form = Map.copyOf(form);
    }
}
