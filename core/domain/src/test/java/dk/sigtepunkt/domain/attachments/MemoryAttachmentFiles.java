package dk.sigtepunkt.domain.attachments;

import dk.sigtepunkt.domain.deployments.Artifact;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Files for as long as a test lasts. */
public final class MemoryAttachmentFiles implements AttachmentFiles {
    private final Map<String, Artifact> files = new ConcurrentHashMap<>();

    @Override
    public void keep(Artifact file) {
        files.put(file.sha256(), file);
    }

    @Override
    public Optional<Artifact> find(String sha256, String name) {
        return Optional.ofNullable(files.get(sha256)).map(file -> new Artifact(name, file.bytes()));
    }

    @Override
    public void remove(String sha256) {
        files.remove(sha256);
    }

    @Override
    public Set<String> kept() {
        return Set.copyOf(files.keySet());
    }
}
