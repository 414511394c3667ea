package dk.sigtepunkt.web.internal.indicator;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Correction;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
import dk.sigtepunkt.domain.municipality.AreaNames;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyAreas;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.reporting.PeriodOpening;
import dk.sigtepunkt.web.internal.page.Choices;
import dk.sigtepunkt.web.internal.page.KnownDay;
import dk.sigtepunkt.web.internal.page.Layout;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.QuarterPage;
import dk.sigtepunkt.web.internal.page.StrategyPeriods;
import dk.sigtepunkt.web.internal.strategy.MethodPage;
import dk.sigtepunkt.web.internal.view.CorrectionLine;
import dk.sigtepunkt.web.internal.view.RetroactiveLine;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rettelsesblad: every real figure that was replaced by another one, and what came to count, or no longer to count, in
 * quarters that were over; newest first.
 */
public final class CorrectionsPage implements Page {
    private static final int SHOWN = 500;
    private static final String STRATEGY = "strategi";
    /** What stands for every quarter, where the quarter that is read is not the one asked for. */
    private static final String ALL = "alle";

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
        String asked = visit.query().getOrDefault(Choices.CORRECTED, QuarterPage.askedQuarter(visit));
        Optional<Period> quarter = QuarterPage.quarter(asked);
        if (!asked.isEmpty() && !asked.equals(ALL) && quarter.isEmpty()) {
            return QuarterPage.malformed(visit, Period.containing(Frequency.QUARTER, today()));
        }
        return periods.objection(visit, reading).orElseGet(() -> {
            List<PeriodOpening> openings = periods.reports().openings(reading);
            return strategy(visit, reading, quarter, openings)
                    .map(strategy -> outside(visit, reading, quarter, strategy)
                            .orElseGet(() -> shown(visit, reading, quarter, strategy, openings)))
                    .orElseGet(() -> PageResult.notFound(visit, visit.say("strategy.unknown")));
        });
    }

    /** A filter that takes nothing is a slip of the pen; a quarter that is merely read is not one. */
    private Optional<PageResult> outside(
            PageRequest visit, Reading reading, Optional<Period> quarter, Strategy strategy) {
        boolean named = visit.query().containsKey(Choices.CORRECTED);
        LocalDate until = KnownDay.of(visit).day().orElseGet(this::today);
        Optional<Period> none = quarter.filter(
                one -> named && quarters(strategy, until, quarter).stream().noneMatch(Layout.Quarter::chosen));
        String committee = visit.query().getOrDefault(Choices.COMMITTEE, "");
        boolean nobody = !committee.isEmpty()
                && Stream.of(
                                reading.committees().committees().stream().map(KnownCommittee::id),
                                reading.committees().former().stream()
                                        .map(one -> one.item().committee()),
                                new StrategyAreas(strategy, periods.known(reading))
                                        .counted(reading).stream().map(KnownCommittee::id))
                        .flatMap(ids -> ids)
                        .map(CommitteeId::value)
                        .noneMatch(committee::equals);
        return none.map(one -> visit.say("indicator.corrections.no-quarter", Danish.period(one)))
                .or(() -> nobody
                        ? Optional.of(visit.say("indicator.corrections.no-committee", TextLimit.quoted(committee)))
                        : Optional.empty())
                .map(fault -> new PageResult.Problem(
                        400,
                        visit.say("indicator.corrections.wrong"),
                        fault,
                        List.of(new Link("/rettelser", visit.say("indicator.corrections")))));
    }

    /** The one asked for; else the one that the quarter is reported for; else the one that the product opens on. */
    private Optional<Strategy> strategy(
            PageRequest visit, Reading reading, Optional<Period> quarter, List<PeriodOpening> openings) {
        Strategies known = periods.known(reading);
        String asked = visit.query().getOrDefault(STRATEGY, "");
        if (!asked.isEmpty()) {
            return known.all().stream()
                    .filter(one -> one.id().value().equals(asked))
                    .findFirst();
        }
        return QuarterPage.quarter(QuarterPage.askedQuarter(visit))
                .flatMap(known::reporting)
                .or(() -> quarter.flatMap(known::reporting))
                .or(() -> Optional.of(openings.get(0).strategy()));
    }

    private PageResult shown(
            PageRequest visit, Reading all, Optional<Period> quarter, Strategy strategy, List<PeriodOpening> openings) {
        StrategyAreas areas = new StrategyAreas(strategy, periods.known(all));
        Reading reading = areas.of(all);
        Links links = periods.links(visit, all, openings, strategy);
        String committee = visit.query().getOrDefault(Choices.COMMITTEE, "");
        LocalDate until = KnownDay.of(visit).day().orElseGet(this::today);
        View view = new View(
                quarters(strategy, until, quarter),
                committees(areas.counted(reading), committee),
                figures(visit, reading, links, corrections(areas, reading, quarter, committee)),
                retroactive(visit, areas.retroactive(reading, from(quarter), to(quarter)), links, committee),
                quarter.isPresent() || !committee.isEmpty(),
                Kept.of(
                        openings.size() > 1 ? strategy.id().value() : "",
                        links.corrections(strategy.id()),
                        links,
                        chosen(quarter, committee)));
        return new PageResult.Shown(
                200,
                "indicator/corrections",
                StrategyPeriods.among(
                        frames.under(visit, strategy, links, visit.say("indicator.corrections"), MethodPage.way(visit)),
                        openings,
                        strategy,
                        one -> links.ofAnyQuarter().corrections(one.strategy().id(), kept(visit, all, one.strategy())),
                        links.corrections(strategy.id(), Choices.of(visit).asked())),
                view);
    }

    /** What the page shows, as the interface is asked for it; without a quarter it shows all there ever was. */
    private static Map<String, String> chosen(Optional<Period> quarter, String committee) {
        Map<String, String> asked = new HashMap<>();
        quarter.ifPresentOrElse(
                one -> asked.put("period", one.code()), () -> asked.put("from", LocalDate.EPOCH.toString()));
        asked.put("committee", committee);
        return asked;
    }

    /** What was chosen, as far as it can be in another strategy's period. */
    private Map<String, String> kept(PageRequest visit, Reading all, Strategy other) {
        List<KnownCommittee> there = List.copyOf(new StrategyAreas(other, periods.known(all)).counted(all));
        return Choices.of(visit)
                .in(other, new CatalogueSnapshot(there, List.of()))
                .asked();
    }

    private static Figures figures(PageRequest visit, Reading reading, Links links, List<Correction> found) {
        AreaNames names = AreaNames.of(reading);
        return new Figures(
                found.stream()
                        .limit(SHOWN)
                        .map(correction -> CorrectionLine.of(correction, names, links, visit.words()))
                        .toList(),
                visit.say("indicator.corrections.number", found.size()),
                found.size() > SHOWN ? visit.say("indicator.corrections.more", SHOWN) : "");
    }

    private List<RetroactiveLine> retroactive(
            PageRequest visit, List<RetroactiveChange> found, Links links, String committee) {
        return found.stream()
                .filter(one ->
                        committee.isEmpty() || one.item().committee().value().equals(committee))
                .map(one -> RetroactiveLine.of(one, links, visit.words()))
                .toList();
    }

    private List<Correction> corrections(
            StrategyAreas areas, Reading reading, Optional<Period> quarter, String committee) {
        return areas.corrections(reading, from(quarter), to(quarter)).stream()
                .filter(one -> committee.isEmpty()
                        || one.indicator().id().committee().value().equals(committee))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static Instant from(Optional<Period> quarter) {
        return quarter.map(one -> moment(one.start())).orElse(Instant.EPOCH);
    }

    private Instant to(Optional<Period> quarter) {
        return quarter.map(one -> moment(one.end().plusDays(1))).orElseGet(() -> moment(today().plusDays(1)));
    }

    private static Instant moment(LocalDate day) {
        return day.atStartOfDay(Danish.ZONE).toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Danish.ZONE);
    }

    /** From the strategy's first quarter until a day, newest first. */
    private static List<Layout.Quarter> quarters(Strategy strategy, LocalDate until, Optional<Period> chosen) {
        List<Layout.Quarter> quarters = new ArrayList<>();
        Period first = strategy.firstReport();
        for (Period one = Period.containing(Frequency.QUARTER, until);
                one.compareTo(first) >= 0;
                one = one.previous()) {
            quarters.add(new Layout.Quarter(
                    one.code(), Danish.period(one), chosen.filter(one::equals).isPresent()));
        }
        return quarters;
    }

    private static List<Layout.Quarter> committees(Collection<KnownCommittee> counted, String chosen) {
        return counted.stream()
                .map(committee -> new Layout.Quarter(
                        committee.id().value(),
                        committee.content().name(),
                        committee.id().value().equals(chosen)))
                .toList();
    }

    /**
     * @param quarters those to choose among
     * @param retroactive what came to count, or no longer to count, in quarters that were over
     * @param filtered whether only some were asked for
     * @param kept the strategy whose corrections are shown
     */
    public record View(
            List<Layout.Quarter> quarters,
            List<Layout.Quarter> committees,
            Figures figures,
            List<RetroactiveLine> retroactive,
            boolean filtered,
            Kept kept) {
        public boolean nothing() {
            return figures.lines().isEmpty() && retroactive.isEmpty();
        }
    }

    /**
     * The figures that were corrected.
     *
     * @param count how many there are, in words
     * @param more what is not shown; empty when everything is
     */
    public record Figures(List<CorrectionLine> lines, String count, String more) {}

    /**
     * What addresses carry along.
     *
     * @param strategy empty when there is one only
     * @param all where nothing is narrowed down
     * @param table the figures that are chosen, as a table
     * @param content the rest as a table
     */
    public record Kept(String strategy, String all, String table, String content) {
        static Kept of(String strategy, String all, Links links, Map<String, String> chosen) {
            Map<String, String> read = new HashMap<>(chosen);
            read.put("strategy", strategy);
            return new Kept(strategy, all, links.correctionTable(read), links.retroactiveTable(read));
        }
    }
}
