package dk.sigtepunkt.rest.internal.reading;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyAreas;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.PeriodOpening;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.rest.internal.http.Parameters;
import dk.sigtepunkt.rest.internal.http.Problem;
import dk.sigtepunkt.rest.internal.http.ProblemKind;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The quarter a caller asks about, and the strategy that it is reported for. */
public final class Quarters {
    private final Strategies strategies;
    private final Reports reports;
    private final Words words;

    public Quarters(Strategies strategies, Reports reports, Words words) {
        this.strategies = strategies;
        this.reports = reports;
        this.words = words;
    }

    /** @param text null means the default period */
    public Period asked(Reading reading, @Nullable String text) {
        Period period = followed(reading, text);
        return told(period, reading.heldBack(period));
    }

    /**
     * The same of what is one committee's.
     *
     * @param committee empty where no committee is named
     */
    public Period asked(Reading reading, @Nullable String text, Optional<CommitteeId> committee) {
        Period period = followed(reading, text);
        return told(
                period, committee.map(one -> reading.heldBack(one, period)).orElseGet(() -> reading.heldBack(period)));
    }

    private static Period told(Period period, Optional<String> heldBack) {
        heldBack.ifPresent(why -> {
            throw Problem.objection(ProblemKind.QUARTER_HELD_BACK, why);
        });
        return period;
    }

    private Period followed(Reading reading, @Nullable String text) {
        if (text == null) {
            return reports.defaultPeriod(reading);
        }
        Period period = Parameters.read(text, Period::parse, ProblemKind.BAD_PERIOD);
        if (known(reading).reporting(period).isEmpty()) {
            throw notReported(period);
        }
        return period;
    }

    /**
     * The quarter of something that stands under some sigtepunkter: of their own strategy when the caller names none.
     *
     * @param text null means the default period
     * @param committee whose it is; empty where no committee is named
     */
    public Period asked(
            Reading reading,
            @Nullable String text,
            Collection<SigtepunktId> sigtepunkter,
            Optional<CommitteeId> committee) {
        PeriodOpening own = opening(reading, sigtepunkter);
        if (text == null) {
            return own.quarter();
        }
        Period period = asked(reading, text, committee);
        if (!belongs(sigtepunkter, strategy(reading, period))) {
            throw notReported(own.strategy(), period);
        }
        return period;
    }

    /**
     * The quarter of a list of one committee's: of the committee's own strategy when the caller names none.
     *
     * @param committee null means that the list is of all
     */
    public Period of(Reading reading, @Nullable String text, @Nullable String committee) {
        Optional<CommitteeId> one = Optional.ofNullable(committee).flatMap(CommitteeId::find);
        return text != null || committee == null || !several()
                ? asked(reading, text, one)
                : asked(
                        reading,
                        null,
                        reading.committees().committees().stream()
                                .filter(known -> known.id().value().equals(committee))
                                .flatMap(known -> known.content().focusAreas().stream())
                                .map(area -> area.primary().sigtepunkt())
                                .toList(),
                        one);
    }

    /** Whether there is more than one strategy that something can belong to. */
    public boolean several() {
        return strategies.all().size() > 1;
    }

    /** The strategy that something is read under when no quarter is named. */
    public Strategy strategy(Reading reading, Collection<SigtepunktId> sigtepunkter) {
        return opening(reading, sigtepunkter).strategy();
    }

    /** The strategy that a quarter is reported for. */
    public Strategy strategy(Reading reading, Period quarter) {
        return known(reading).reporting(quarter).orElseThrow(() -> notReported(quarter));
    }

    /**
     * The strategy that a caller names; else that of a quarter; else the one that the product opens on.
     *
     * @param id null means that none is named
     */
    public Strategy strategy(Reading reading, @Nullable String id, Optional<Period> quarter) {
        if (id != null) {
            StrategyId asked = Parameters.read(id, StrategyId::new, ProblemKind.UNKNOWN_STRATEGY);
            return known(reading)
                    .byId(asked)
                    .orElseThrow(() -> Problem.of(ProblemKind.UNKNOWN_STRATEGY, "strategy.unknown", id));
        }
        return quarter.flatMap(known(reading)::reporting)
                .orElseGet(() -> reports.openings(reading).get(0).strategy());
    }

    public StrategyAreas areas(Reading reading, Strategy strategy) {
        return new StrategyAreas(strategy, known(reading));
    }

    private PeriodOpening opening(Reading reading, Collection<SigtepunktId> sigtepunkter) {
        return reports.openings(reading).stream()
                .filter(one -> belongs(sigtepunkter, one.strategy()))
                .findFirst()
                .orElseGet(() -> reports.openings(reading).get(0));
    }

    /** What stands under no sigtepunkt belongs to all. */
    private boolean belongs(Collection<SigtepunktId> sigtepunkter, Strategy strategy) {
        return sigtepunkter.isEmpty() || sigtepunkter.stream().anyMatch(one -> strategies.belongs(one, strategy));
    }

    private Strategies known(Reading reading) {
        return strategies.asKnown(reading.known());
    }

    public Problem notReported(Period period) {
        return !several()
                ? notReported(strategies.current(), period)
                : Problem.of(
                        ProblemKind.PERIOD_NOT_REPORTED,
                        "reading.none-reported",
                        period,
                        strategies.all().stream().map(this::reported).collect(Collectors.joining("; ")));
    }

    private String reported(Strategy strategy) {
        return words.say("reading.reported", strategy.title(), strategy.firstReport(), strategy.lastReport());
    }

    private static Problem notReported(Strategy strategy, Period period) {
        return Problem.of(
                ProblemKind.PERIOD_NOT_REPORTED,
                "reading.not-reported",
                strategy.title(),
                strategy.firstReport(),
                strategy.lastReport(),
                period);
    }
}
