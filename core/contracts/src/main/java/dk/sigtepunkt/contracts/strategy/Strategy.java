package dk.sigtepunkt.contracts.strategy;

import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.internal.ValueCheck;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.contracts.wheel.BodyWheel;
import java.util.List;
import java.util.Optional;

/**
 * What a council has decided to aim for in a period.
 *
 * @param firstYear first calendar year of the period
 * @param lastYear last calendar year of the period
 * @param firstReport the first quarter that is reported
 * @param bodies the bodies a consolidated report passes, in order
 * @param pairings what is to be seen beside each other
 * @param current whether this is the strategy that is followed now; one of several that may lie side by side
 * @param wheels of the bodies that are no committees here
 */
public record Strategy(
        StrategyId id,
        String title,
        String summary,
        int firstYear,
        int lastYear,
        Period firstReport,
        StrategyState state,
        boolean current,
        List<Sigtepunkt> sigtepunkter,
        List<String> bodies,
        List<Pairing> pairings,
        List<BodyWheel> wheels) {
    public Strategy {
        ValueCheck.text("strategiens titel", title);
        ValueCheck.text("strategiens beskrivelse", summary);
        ValueCheck.that(firstYear <= lastYear, "strategiens første år ligger efter det sidste");
        ValueCheck.that(
                firstReport.frequency() == Frequency.QUARTER
                        && firstReport.year() >= firstYear
                        && firstReport.year() <= lastYear,
                "første rapport skal være et kvartal i strategiens periode");
        sigtepunkter = List.copyOf(sigtepunkter);
        bodies = List.copyOf(bodies);
        pairings = List.copyOf(pairings);
        wheels = List.copyOf(wheels);
        for (BodyWheel wheel : wheels) {
            ValueCheck.that(
                    bodies.contains(wheel.body()),
                    "»%s« har et årshjul, men er ikke blandt strategiens politiske organer".formatted(wheel.body()));
        }
        ValueCheck.that(
                wheels.stream().map(BodyWheel::key).distinct().count() == wheels.size(),
                "to af strategiens årshjul har samme nøgle");
        ValueCheck.that(
                pairings.stream().map(Pairing::key).distinct().count() == pairings.size(),
                "to af strategiens visninger har samme nøgle");
        ValueCheck.that(!sigtepunkter.isEmpty(), "strategien har ingen sigtepunkter");
        ValueCheck.that(!bodies.isEmpty(), "strategien nævner ingen politiske organer");
    }

    /** The same strategy in another state; everything else it has stays, whatever is added here later. */
    public Strategy with(StrategyState other, boolean nowCurrent) {
        return new Strategy(
                id,
                title,
                summary,
                firstYear,
                lastYear,
                firstReport,
                other,
                nowCurrent,
                sigtepunkter,
                bodies,
                pairings,
                wheels);
    }

    /** A strategy that says nothing of when its bodies meet. */
    public Strategy(
            StrategyId id,
            String title,
            String summary,
            int firstYear,
            int lastYear,
            Period firstReport,
            StrategyState state,
            boolean current,
            List<Sigtepunkt> sigtepunkter,
            List<String> bodies,
            List<Pairing> pairings) {
        this(
                id,
                title,
                summary,
                firstYear,
                lastYear,
                firstReport,
                state,
                current,
                sigtepunkter,
                bodies,
                pairings,
                List.of());
    }

    /** A strategy that puts nothing beside each other. */
    public Strategy(
            StrategyId id,
            String title,
            String summary,
            int firstYear,
            int lastYear,
            Period firstReport,
            StrategyState state,
            boolean current,
            List<Sigtepunkt> sigtepunkter,
            List<String> bodies) {
        this(id, title, summary, firstYear, lastYear, firstReport, state, current, sigtepunkter, bodies, List.of());
    }

    /** The same strategy with other views; everything else it has stays, whatever is added here later. */
    public Strategy pairing(List<Pairing> others) {
        return new Strategy(
                id,
                title,
                summary,
                firstYear,
                lastYear,
                firstReport,
                state,
                current,
                sigtepunkter,
                bodies,
                others,
                wheels);
    }

    /** The same strategy with other wheels; everything else it has stays, whatever is added here later. */
    public Strategy turning(List<BodyWheel> others) {
        return new Strategy(
                id,
                title,
                summary,
                firstYear,
                lastYear,
                firstReport,
                state,
                current,
                sigtepunkter,
                bodies,
                pairings,
                others);
    }

    public Optional<Sigtepunkt> sigtepunkt(SigtepunktId wanted) {
        return sigtepunkter.stream()
                .filter(sigtepunkt -> sigtepunkt.id().equals(wanted))
                .findFirst();
    }

    /** The last quarter of the period. */
    public Period lastReport() {
        return Period.quarter(lastYear, 4);
    }

    /** True when the period is a quarter that this strategy is reported for. */
    public boolean reports(Period period) {
        return period.frequency() == Frequency.QUARTER
                && period.compareTo(firstReport) >= 0
                && period.compareTo(lastReport()) <= 0;
    }
}
