package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.domain.deployments.Artifact;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was sent with a request.
 *
 * @param form the fields, the first value of each
 * @param files those that were chosen
 */
public record Posted(Map<String, String> form, List<Artifact> files) {
    public static final Posted NOTHING = new Posted(Map.of(), List.of());

    public Posted {
        form = Map.copyOf(form);
        files = List.copyOf(files);
    }

    /** The first file; empty when none was chosen. */
    public Optional<Artifact> file() {
        return files.stream().findFirst();
    }
}
