package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Permission;
import java.util.Optional;

/**
 * What has to be done for a deadline.
 *
 * @param needed what it takes to do it
 * @param path of the page where it is done
 */
public record DeadlineTask(Permission needed, String path) {
    public static DeadlineTask of(Wheel wheel, WheelDay entry) {
        Optional<Period> quarter = entry.entry().quarter();
        return quarter.flatMap(of -> wheel.ref()
                        .committeeId()
                        .flatMap(committee -> committees(entry, committee, of))
                        .or(() -> AwaitedDelivery.of(wheel, entry).map(what -> overall(of))))
                .orElseGet(() -> seen(wheel.ref()));
    }

    private static Optional<DeadlineTask> committees(WheelDay entry, CommitteeId committee, Period quarter) {
        return switch (entry.entry().kind()) {
            case DEADLINE, REPORT_DEADLINE ->
                Optional.of(new DeadlineTask(
                        Permission.SUBMIT_REPORTS, "/rapporter/%s/%s".formatted(quarter.code(), committee)));
            case WORDS_DEADLINE ->
                Optional.of(new DeadlineTask(
                        Permission.WRITE_SECTIONS, "/udvalg/%s/ord/%s".formatted(committee, quarter.code())));
            case FIGURES_DEADLINE -> Optional.of(new DeadlineTask(Permission.RECORD_FIGURES, "/drift#registrer"));
            case HEARING_DEADLINE ->
                Optional.of(new DeadlineTask(
                        Permission.DECIDE_INFLUENCES,
                        "/virkninger?kvartal=%s&udvalg=%s".formatted(quarter.code(), committee)));
            case MEETING, REPORT, HEARING, PUBLICATION -> Optional.empty();
        };
    }

    private static DeadlineTask overall(Period quarter) {
        return new DeadlineTask(Permission.KEEP_OVERALL_REPORTS, "/rapporter/%s/samlet".formatted(quarter.code()));
    }

    /** What is in no quarter's report is done elsewhere: who keeps the wheel knows where. */
    private static DeadlineTask seen(WheelRef ref) {
        return ref.committee()
                ? new DeadlineTask(Permission.KEEP_WHEEL, "/udvalg/%s/aarshjul".formatted(ref.key()))
                : new DeadlineTask(Permission.KEEP_STRATEGY, "/aarshjul/" + ref.key());
    }
}
