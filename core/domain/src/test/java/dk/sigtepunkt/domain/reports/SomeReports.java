package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reports that tests find there. */
public final class SomeReports {
    public static final String FIRST = "Økonomiudvalget";
    public static final String SECOND = "Kommunalbestyrelsen";
    private static final LocalDate MEETING = LocalDate.of(2024, 10, 10);

    private SomeReports() {}

    public static Signature by(Role role, Instant at) {
        return new Signature(Actor.Means.PAGE, "konto-" + role.code(), Optional.of(role), at);
    }

    /** One that has come so far, a second for each step from a moment on; published at once. */
    public static WrittenReport in(ReportRef ref, StateCode state, Instant from) {
        WrittenReport report = WrittenReport.none(ref).with(new ReportStep.Begun(by(Role.SECRETARY, from)));
        List<ReportStep> path = List.of(
                new ReportStep.Submitted(List.of(FIRST, SECOND), by(Role.SECRETARY, from.plusSeconds(1))),
                new ReportStep.Treated(MEETING, "Godkendt.", by(Role.CHAIR, from.plusSeconds(2))),
                new ReportStep.Laid(FIRST, MEETING, "", by(Role.STRATEGY_OFFICE, from.plusSeconds(3))),
                new ReportStep.Laid(
                        SECOND, MEETING, "Taget til efterretning.", by(Role.STRATEGY_OFFICE, from.plusSeconds(4))),
                new ReportStep.Published(from.plusSeconds(5), by(Role.STRATEGY_OFFICE, from.plusSeconds(5))));
        int steps = switch (state) {
            case DRAFT -> 0;
            case SUBMITTED -> 1;
            case TREATED -> 2;
            case LAID -> 4;
            case PUBLISHED -> 5;
        };
        for (ReportStep step : path.subList(0, steps)) {
            report = report.with(step);
        }
        return report;
    }

    /** One that is published at an hour to come. */
    public static WrittenReport planned(ReportRef ref, Instant from, Instant published) {
        return in(ref, StateCode.LAID, from)
                .with(new ReportStep.Published(published, by(Role.STRATEGY_OFFICE, from.plusSeconds(5))));
    }
}
