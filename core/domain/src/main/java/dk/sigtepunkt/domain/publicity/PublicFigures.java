package dk.sigtepunkt.domain.publicity;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.contracts.wheel.EntryKind;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.ReadersCatalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.Withheld;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.reports.ReportHistory;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.domain.wheel.ToldWheels;
import dk.sigtepunkt.domain.wheel.WheelDay;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The rule by which figures and statuses of a quarter are everybody's. Every door opens its readings here, so that what is made of
 * one cannot tell what is held back: trends, forecasts, comparisons and files neither.
 */
@Component
public final class PublicFigures implements ReadersCatalogue {
    private final Catalogue all;
    private final PublicitySettings settings;
    private final ReportHistory reports;
    private final ReadWheels wheels;
    private final FrontDoor door;
    private final Clock clock;
    private volatile @Nullable HeldQuarters last;

    @Activate
    public PublicFigures(
            @Reference Catalogue all,
            @Reference PublicitySettings settings,
            @Reference ReportHistory reports,
            @Reference ReadWheels wheels,
            @Reference FrontDoor door,
            @Reference Clock clock) {
        this.all = all;
        this.settings = settings;
        this.reports = reports;
        this.wheels = wheels;
        this.door = door;
        this.clock = clock;
    }

    @Override
    public Catalogue of(Actor asker) {
        Withheld held = withheld(asker);
        return held == Withheld.NOTHING ? all : new HeldCatalogue(all, held);
    }

    /** What somebody may not read yet, whatever day is asked for. */
    private Withheld withheld(Actor asker) {
        return settings.from()
                .filter(from -> door.policy()
                        .objection(asker, Permission.SEE_RUNNING_FIGURES, Where.SOMEWHERE)
                        .isPresent())
                .<Withheld>map(this::held)
                .orElse(Withheld.NOTHING);
    }

    /** The same object while the same is out: by it is known what may be kept of what was made. */
    private HeldQuarters held(Period from) {
        HeldQuarters.Out out = out(from, clock.instant());
        HeldQuarters before = last;
        if (before != null && before.out().equals(out)) {
            return before;
        }
        HeldQuarters now = new HeldQuarters(out, this::expected);
        last = now;
        return now;
    }

    private HeldQuarters.Out out(Period from, Instant now) {
        Map<CommitteeId, Period> committees = new HashMap<>();
        Optional<Period> together = Optional.empty();
        for (WrittenReport report : reports.book().all().values()) {
            if (report.publicFrom().filter(moment -> !moment.isAfter(now)).isPresent()) {
                Period quarter = report.ref().quarter();
                report.ref().committee().ifPresent(id -> committees.merge(id, quarter, PublicFigures::later));
                together = report.ref().kind() == ReportKind.COMMITTEE
                        ? together
                        : Optional.of(together.map(one -> later(one, quarter)).orElse(quarter));
            }
        }
        return new HeldQuarters.Out(from, together, committees);
    }

    private static Period later(Period one, Period other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** What a wheel says is the day of publication, else the day on which the last body takes the report up; never one that has passed. */
    private Optional<LocalDate> expected(Reading reading, Period quarter) {
        ToldWheels told = wheels.told(reading.whole());
        LocalDate today = LocalDate.ofInstant(clock.instant(), Danish.ZONE);
        List<WheelDay> days = told.all().stream()
                .flatMap(wheel -> wheel.days().stream())
                .filter(Predicate.not(WheelDay::cancelled))
                .filter(one -> one.entry().quarter().equals(Optional.of(quarter)))
                .toList();
        return days(days, EntryKind.PUBLICATION)
                .min(Comparator.naturalOrder())
                .or(() -> days(days, EntryKind.REPORT).max(Comparator.naturalOrder()))
                .filter(day -> !day.isBefore(today));
    }

    private static Stream<LocalDate> days(List<WheelDay> days, EntryKind kind) {
        return days.stream().filter(one -> one.entry().kind() == kind).map(WheelDay::day);
    }
}
