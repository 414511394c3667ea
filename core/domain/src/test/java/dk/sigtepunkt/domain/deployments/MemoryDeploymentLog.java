package dk.sigtepunkt.domain.deployments;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A log that forgets when the test ends. */
public final class MemoryDeploymentLog implements DeploymentLog {
    /** Newest first; of the same time, the one added last. */
    private final List<Deployment> done = new ArrayList<>();

    @Override
    public synchronized void add(Deployment deployment, AuditNote note) {
        done.add(0, deployment);
        done.sort(Comparator.comparing(Deployment::at).reversed());
    }

    @Override
    public synchronized List<Deployment> newest(int most, Optional<Instant> known) {
        return done.stream()
                .filter(one -> known.filter(one.at()::isAfter).isEmpty())
                .limit(Math.max(0, most))
                .toList();
    }
}
