package dk.sigtepunkt.domain.deployments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A log that forgets when the test ends. */
public final class MemoryDeploymentLog implements DeploymentLog {
    /** Newest first; of the same time, the one added last. */
    private final List<Deployment> done = new ArrayList<>();

    @Override
    public synchronized void add(Deployment deployment) {
        done.add(0, deployment);
        done.sort(Comparator.comparing(Deployment::at).reversed());
    }

    @Override
    public synchronized List<Deployment> newest(int most) {
        return done.stream().limit(Math.max(0, most)).toList();
    }
}
