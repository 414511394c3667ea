package dk.sigtepunkt.domain.sources;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What can be done with data sources. Any thread. A port: it asks nobody whether the actor may, {@link OperateSources} and
 * {@link DecideQuarantine} do.
 */
@ProviderType
public interface SourceOrders {
    /** Starts a run in the background; how it goes is seen in {@link Sources#run(long)}. */
    SourceOutcome start(SourceKey source, Actor actor);

    /** Reads a file that was handed in, in the background; for sources that take files. */
    SourceOutcome upload(SourceKey source, String fileName, byte[] content, Actor actor);

    /** Reads the kept documents of an earlier run again, without fetching. */
    SourceOutcome repeat(long run, Actor actor);

    SourceOutcome pause(SourceKey source, String reason, Actor actor);

    SourceOutcome resume(SourceKey source, Actor actor);

    /**
     * Takes held figures in, or throws them away, with a reason that is kept.
     *
     * @param verdict released or rejected
     */
    SourceOutcome decide(long quarantineCase, QuarantineCase.Verdict verdict, String reason, Actor actor);
}
