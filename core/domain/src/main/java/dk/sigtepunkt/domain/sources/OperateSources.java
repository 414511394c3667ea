package dk.sigtepunkt.domain.sources;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.door.FrontDoor;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by which a person or a program has a data source asked, read again, paused or resumed. */
@Component(service = OperateSources.class)
public final class OperateSources {
    private final SourceOrders orders;
    private final Sources sources;
    private final FrontDoor door;

    @Activate
    public OperateSources(@Reference SourceOrders orders, @Reference Sources sources, @Reference FrontDoor door) {
        this.orders = orders;
        this.sources = sources;
        this.door = door;
    }

    private Optional<Denied> objection(Actor actor, Where where) {
        return door.objection(actor, Permission.OPERATE_SOURCES, where);
    }

    /** Starts a run in the background. */
    public SourceOutcome start(SourceKey source, Actor actor) {
        return permitted(actor, in(source), () -> orders.start(source, actor));
    }

    /** Reads a file that was handed in, in the background; for sources that take files. */
    public SourceOutcome upload(SourceKey source, String fileName, byte[] content, Actor actor) {
        return permitted(actor, in(source), () -> orders.upload(source, fileName, content, actor));
    }

    /** Reads the kept documents of an earlier run again, without fetching. */
    public SourceOutcome repeat(long run, Actor actor) {
        Where where = sources.run(run).map(earlier -> in(earlier.source())).orElse(Where.SOMEWHERE);
        return permitted(actor, where, () -> orders.repeat(run, actor));
    }

    public SourceOutcome pause(SourceKey source, String reason, Actor actor) {
        return permitted(actor, in(source), () -> orders.pause(source, reason, actor));
    }

    public SourceOutcome resume(SourceKey source, Actor actor) {
        return permitted(actor, in(source), () -> orders.resume(source, actor));
    }

    private static Where in(SourceKey source) {
        return Where.in(source.committee());
    }

    private SourceOutcome permitted(Actor actor, Where where, Supplier<SourceOutcome> order) {
        return objection(actor, where).map(SourceOutcome::denied).orElseGet(order);
    }
}
