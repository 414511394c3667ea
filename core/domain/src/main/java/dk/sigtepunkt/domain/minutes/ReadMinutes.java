package dk.sigtepunkt.domain.minutes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.door.FrontDoor;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one way to the sums: of a report for who works on it, of a quarter for who works on some. */
@Component(service = ReadMinutes.class)
public final class ReadMinutes {
    private static final List<Permission> WORKING = List.of(Permission.SEE_DRAFTS, Permission.KEEP_OVERALL_REPORTS);

    private final MinuteStore store;
    private final FrontDoor door;

    @Activate
    public ReadMinutes(@Reference MinuteStore store, @Reference FrontDoor door) {
        this.store = store;
        this.door = door;
    }

    /** Whether it is measured, which everybody is told. */
    public Measuring measuring() {
        return Measuring.of(store.switches());
    }

    /** Whether somebody is told of whole quarters. */
    public boolean toldOfQuarters(Actor actor) {
        Policy policy = door.policy();
        return WORKING.stream()
                .anyMatch(one -> policy.objection(actor, one, Where.SOMEWHERE).isEmpty());
    }

    /** What a quarter's reports took together. */
    public record OfQuarter(Period quarter, ToldMinutes minutes) {}

    /** What a report took. */
    public record OfReport(MeasuredReport report, ToldMinutes minutes) {}

    /** The newest first, without what somebody could reckon a report out of that is not told; none for who works on no report. */
    public List<OfQuarter> quarters(Actor actor) {
        if (!toldOfQuarters(actor)) {
            return List.of();
        }
        Map<Period, List<WorkSum>> byQuarter =
                store.sums().stream().collect(groupingBy(sum -> sum.report().quarter(), toUnmodifiableList()));
        Predicate<WorkSum> known = sum -> sum.report().toldTo(actor, door.policy());
        return byQuarter.entrySet().stream()
                .map(one -> new OfQuarter(one.getKey(), ToldMinutes.together(one.getValue(), known)))
                .sorted(Comparator.comparing(OfQuarter::quarter).reversed())
                .toList();
    }

    /** Of each report that somebody works on, the newest quarter first. */
    public List<OfReport> reports(Actor actor) {
        Map<MeasuredReport, List<WorkSum>> byReport = store.sums().stream()
                .filter(sum -> sum.report().toldTo(actor, door.policy()))
                .collect(groupingBy(WorkSum::report, toUnmodifiableList()));
        return byReport.entrySet().stream()
                .map(one -> new OfReport(one.getKey(), ToldMinutes.of(one.getValue())))
                .sorted(Comparator.comparing((OfReport one) -> one.report().quarter())
                        .reversed()
                        .thenComparing(one -> one.report().name()))
                .toList();
    }

    /** Empty where nothing was summed, and for who does not work on it. */
    public Optional<ToldMinutes> report(MeasuredReport report, Actor actor) {
        return reports(actor).stream()
                .filter(one -> one.report().equals(report))
                .map(OfReport::minutes)
                .findFirst();
    }
}
