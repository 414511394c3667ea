package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one way to what is written of reports, for who may read it in the state that it was in at the moment that is read. */
@Component(service = ReadReports.class)
public final class ReadReports {
    private static final WrittenReportWords WORDS = WrittenReportWords.in(Danish.LOCALE);

    private final ReportHistory history;
    private final FrontDoor door;
    private final Clock clock;

    @Activate
    public ReadReports(@Reference ReportHistory history, @Reference FrontDoor door, @Reference Clock clock) {
        this.history = history;
        this.door = door;
        this.clock = clock;
    }

    /**
     * One report. Whoever may not read drafts is not told whether one is begun.
     *
     * @param asOf empty for now
     */
    public ReportTold report(ReportRef ref, Optional<Instant> asOf, Actor actor) {
        Instant moment = asOf.orElseGet(clock::instant);
        WrittenReport report = then(history.book().report(ref), asOf);
        StateCode state = report.standing(moment).orElse(StateCode.DRAFT);
        if (!ReportReaders.may(door.policy(), actor, ref, state)) {
            return new ReportTold.Forbidden(turnedAway(ref, actor));
        }
        return report.entries().isEmpty()
                ? new ReportTold.Unknown(WORDS.notBegun(ref))
                : told(report, state, asOf, actor);
    }

    /** Everyone that somebody may read, the newest quarter first. */
    public List<ReportTold.Told> all(Optional<Instant> asOf, Actor actor) {
        Instant moment = asOf.orElseGet(clock::instant);
        return history.book().inOrder().stream()
                .map(report -> then(report, asOf))
                .flatMap(report -> report
                        .standing(moment)
                        .filter(state -> ReportReaders.may(door.policy(), actor, report.ref(), state))
                        .map(state -> told(report, state, asOf, actor))
                        .stream())
                .toList();
    }

    /** What was closed since is closed in every earlier reading too. */
    private WrittenReport then(WrittenReport report, Optional<Instant> asOf) {
        return asOf.map(time -> report.closedAsNow(report.knownBy(time))).orElse(report);
    }

    private ReportTold.Told told(WrittenReport report, StateCode state, Optional<Instant> asOf, Actor actor) {
        Policy policy = door.policy();
        boolean working = ReportReaders.insider(policy, actor, report.ref(), StateCode.DRAFT);
        boolean insider = ReportReaders.insider(policy, actor, report.ref(), state);
        return new ReportTold.Told(
                report, state, insider, working, report.frozen().or(() -> asOf), actor);
    }

    /** Asked of the door, so that it is noted. */
    private Denied turnedAway(ReportRef ref, Actor actor) {
        ReportReaders.Ring first = ReportReaders.rings(ref, StateCode.DRAFT).get(0);
        return door.objection(actor, first.permission(), first.where())
                .orElseThrow(() -> new IllegalStateException("may read " + ref));
    }
}
