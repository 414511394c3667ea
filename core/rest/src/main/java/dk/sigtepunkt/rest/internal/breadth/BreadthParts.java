package dk.sigtepunkt.rest.internal.breadth;

import dk.sigtepunkt.domain.breadth.KeepTurnouts;
import dk.sigtepunkt.domain.breadth.ReadTurnouts;
import dk.sigtepunkt.domain.breadth.TurnoutHistory;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import java.time.Clock;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who takes part. */
@Component(service = BreadthParts.class)
public final class BreadthParts {
    private final TurnoutHistory turnouts;
    private final ReadTurnouts read;
    private final KeepTurnouts keep;

    @Activate
    public BreadthParts(
            @Reference TurnoutHistory turnouts, @Reference ReadTurnouts read, @Reference KeepTurnouts keep) {
        this.turnouts = turnouts;
        this.read = read;
        this.keep = keep;
    }

    /** What everybody is told, to be shown beside figures. */
    public TurnoutHistory turnouts() {
        return turnouts;
    }

    public Stream<Object> resources(Callers callers, ReadingAnswers readings, Clock clock) {
        TurnoutAnswers answers = new TurnoutAnswers(callers, read);
        return Stream.of(
                new BreadthResource(readings, turnouts, clock),
                new TurnoutResource(readings, answers, keep),
                new TurnoutEntryResource(readings, answers, keep));
    }
}
