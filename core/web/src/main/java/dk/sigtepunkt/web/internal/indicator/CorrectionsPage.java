package dk.sigtepunkt.web.internal.indicator;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Correction;
import dk.sigtepunkt.domain.assessment.Corrections;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.municipality.AreaNames;
import dk.sigtepunkt.domain.strategy.StrategyAreas;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.PeriodOpening;
import dk.sigtepunkt.web.internal.page.Layout;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.QuarterPage;
import dk.sigtepunkt.web.internal.page.StrategyPeriods;
import dk.sigtepunkt.web.internal.strategy.MethodPage;
import dk.sigtepunkt.web.internal.view.CorrectionLine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rettelsesblad: every real figure that was replaced by another one, newest first. */
public final class CorrectionsPage implements Page {
    private static final int SHOWN = 500;
    private static final String STRATEGY = "strategi";
    private static final Comparator<Correction> NEWEST_FIRST =
            Comparator.comparing(Correction::knownAt).reversed();

    private final LayoutFactory frames;
    private final StrategyPeriods periods;
    private final Clock clock;

    public CorrectionsPage(LayoutFactory frames, StrategyPeriods periods, Clock clock) {
        this.frames = frames;
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        String asked = visit.query().getOrDefault("kvartal", "");
        Optional<Period> quarter = QuarterPage.quarter(asked);
        Period now = Period.containing(Frequency.QUARTER, today());
        if (!asked.isEmpty() && quarter.isEmpty()) {
            return QuarterPage.malformed(visit, now);
        }
        List<PeriodOpening> openings = periods.reports().openings(reading);
        return strategy(visit, quarter, openings)
                .map(strategy -> shown(visit, reading, quarter, strategy, openings))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("strategy.unknown")));
    }

    /** The one asked for; else the one that the quarter is reported for; else the one that the product opens on. */
    private Optional<Strategy> strategy(PageRequest visit, Optional<Period> quarter, List<PeriodOpening> openings) {
        String asked = visit.query().getOrDefault(STRATEGY, "");
        if (!asked.isEmpty()) {
            return periods.strategies().all().stream()
                    .filter(one -> one.id().value().equals(asked))
                    .findFirst();
        }
        return quarter.flatMap(periods.strategies()::reporting)
                .or(() -> Optional.of(openings.get(0).strategy()));
    }

    private PageResult shown(
            PageRequest visit, Reading all, Optional<Period> quarter, Strategy strategy, List<PeriodOpening> openings) {
        Reading reading = all.of(new StrategyAreas(strategy, periods.strategies())::in);
        String committee = visit.query().getOrDefault("udvalg", "");
        List<Correction> found = corrections(reading, quarter, committee);
        AreaNames names = AreaNames.of(reading);
        View view = new View(
                quarters(strategy, quarter),
                committees(reading, committee),
                found.stream()
                        .limit(SHOWN)
                        .map(correction -> CorrectionLine.of(correction, names, visit.words()))
                        .toList(),
                visit.say("indicator.corrections.number", found.size()),
                found.size() > SHOWN ? visit.say("indicator.corrections.more", SHOWN) : "",
                quarter.isPresent() || !committee.isEmpty(),
                Kept.of(openings.size() > 1 ? strategy.id().value() : ""));
        return new PageResult.Shown(
                200,
                "indicator/corrections",
                StrategyPeriods.among(
                        frames.under(
                                visit,
                                strategy,
                                StrategyPeriods.links(openings, strategy),
                                visit.say("indicator.corrections"),
                                MethodPage.way(visit)),
                        openings,
                        strategy,
                        one -> of(one.strategy()),
                        of(strategy)),
                view);
    }

    private static String of(Strategy strategy) {
        return "/rettelser?" + STRATEGY + "=" + strategy.id();
    }

    private List<Correction> corrections(Reading reading, Optional<Period> quarter, String committee) {
        Instant from = quarter.map(one -> moment(one.start())).orElse(Instant.EPOCH);
        Instant to = quarter.map(one -> moment(one.end().plusDays(1))).orElseGet(() -> moment(today().plusDays(1)));
        return Corrections.between(reading, from, to).stream()
                .filter(one -> committee.isEmpty()
                        || one.indicator().id().committee().value().equals(committee))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static Instant moment(LocalDate day) {
        return day.atStartOfDay(Danish.ZONE).toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Danish.ZONE);
    }

    /** From the strategy's first quarter until now, newest first. */
    private List<Layout.Quarter> quarters(Strategy strategy, Optional<Period> chosen) {
        List<Layout.Quarter> quarters = new ArrayList<>();
        Period first = strategy.firstReport();
        for (Period one = Period.containing(Frequency.QUARTER, today());
                one.compareTo(first) >= 0;
                one = one.previous()) {
            quarters.add(new Layout.Quarter(
                    one.code(), Danish.period(one), chosen.filter(one::equals).isPresent()));
        }
        return quarters;
    }

    private static List<Layout.Quarter> committees(Reading reading, String chosen) {
        return reading.committees().committees().stream()
                .map(committee -> new Layout.Quarter(
                        committee.id().value(),
                        committee.content().name(),
                        committee.id().value().equals(chosen)))
                .toList();
    }

    /**
     * @param quarters those to choose among
     * @param count how many there are, in words
     * @param more what is not shown; empty when everything is
     * @param filtered whether only some were asked for
     * @param kept the strategy whose corrections are shown
     */
    public record View(
            List<Layout.Quarter> quarters,
            List<Layout.Quarter> committees,
            List<CorrectionLine> lines,
            String count,
            String more,
            boolean filtered,
            Kept kept) {}

    /**
     * What addresses carry along.
     *
     * @param strategy empty when there is one only
     * @param all where nothing is narrowed down
     * @param table the same as a table
     */
    public record Kept(String strategy, String all, String table) {
        static Kept of(String strategy) {
            String table = "/api/v1/corrections.csv";
            return strategy.isEmpty()
                    ? new Kept("", "/rettelser", table)
                    : new Kept(strategy, "/rettelser?" + STRATEGY + "=" + strategy, table + "?strategy=" + strategy);
        }
    }
}
