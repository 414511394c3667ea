package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyAreas;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.PeriodOpening;
import dk.sigtepunkt.reporting.Reports;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The strategies' periods for pages over a quarter: which one is read, and the way to the others. */
public record StrategyPeriods(Strategies strategies, Reports reports) {
    /**
     * The page of the quarter that an address asks for. One that asks for none is of the quarter that the product opens
     * on, or of another strategy's when what it shows belongs to that one alone.
     *
     * @param asked the quarter as it is written; empty for none
     * @param page answers for a quarter that a strategy is reported for, with links that carry it along
     */
    public PageResult answer(
            PageRequest visit, Reading reading, String asked, BiFunction<Period, Links, PageResult> page) {
        List<PeriodOpening> openings = reports.openings(reading);
        Period first = openings.get(0).quarter();
        Optional<Period> quarter = asked.isEmpty() ? Optional.of(first) : QuarterPage.quarter(asked);
        if (quarter.isEmpty()) {
            return QuarterPage.malformed(visit, first);
        }
        if (reading(reading, quarter.get()).isEmpty()) {
            return outside(visit, openings, quarter.get());
        }
        List<Period> tried =
                asked.isEmpty() ? openings.stream().map(PeriodOpening::quarter).toList() : List.of(quarter.get());
        List<PageResult> missing = new ArrayList<>();
        for (Period one : tried) {
            Optional<PageResult> held = heldBack(visit, reading, one, openings);
            if (held.isPresent()) {
                return held.get();
            }
            PageResult answer = page.apply(one, links(visit, first, one));
            if (!answer.isMissing()) {
                return switched(visit, reading, openings, one, answer);
            }
            missing.add(answer);
        }
        return elsewhere(visit, reading, openings, quarter.get(), missing.get(0));
    }

    /**
     * What is answered of a quarter whose figures wait for its report, to who may not read them yet; empty when all is told. A
     * page of one committee's waits for that one alone. Where a strategy has no other quarter to open on, that is what there is
     * to say, and nothing is missing.
     */
    private static Optional<PageResult> heldBack(
            PageRequest visit, Reading reading, Period quarter, List<PeriodOpening> openings) {
        Optional<String> why = CommitteeId.find(visit.segment("committee"))
                .or(() -> IndicatorId.find(visit.segment("indicator")).map(IndicatorId::committee))
                .map(committee -> reading.heldBack(committee, quarter))
                .orElseGet(() -> reading.heldBack(quarter));
        boolean opened = openings.stream()
                .anyMatch(one -> !one.figures() && one.quarter().equals(quarter));
        Stream<Link> instead = Stream.concat(
                openings.stream()
                        .filter(PeriodOpening::figures)
                        .limit(1)
                        .map(PeriodOpening::quarter)
                        .map(open -> new Link(
                                Links.report(open), visit.say("page.quarter.newest-report", Danish.period(open)))),
                Stream.of(
                        new Link(Links.written(quarter), visit.say("written.round", Danish.period(quarter))),
                        new Link("/log-ind", visit.say("page.to.sign-in"))));
        return why.map(sentence -> new PageResult.Problem(
                opened ? 200 : 404, visit.say("page.quarter.held-back"), sentence, instead.toList()));
    }

    /** The strategy that a quarter is reported for, as it is known in the reading. */
    public Optional<Strategy> reading(Reading reading, Period quarter) {
        return known(reading).reporting(quarter);
    }

    /** The strategies as they are known in the reading. */
    public Strategies known(Reading reading) {
        return strategies.asKnown(reading.known());
    }

    /** What a page that shows no quarter answers to an address with a day or a quarter that is none; empty when all is well. */
    public Optional<PageResult> objection(PageRequest visit, Reading reading) {
        String asked = QuarterPage.askedQuarter(visit);
        return KnownDay.objection(visit, reports.today())
                .or(() -> asked.isEmpty() || QuarterPage.quarter(asked).isPresent()
                        ? Optional.empty()
                        : Optional.of(QuarterPage.malformed(visit, reports.defaultPeriod(reading))));
    }

    private Links links(PageRequest visit, Period first, Period quarter) {
        return Links.to(
                Optional.of(quarter).filter(one -> !one.equals(first)),
                KnownDay.of(visit).sound(reports.today()));
    }

    /** Where each of the other strategies can be read instead. */
    private PageResult outside(PageRequest visit, List<PeriodOpening> openings, Period quarter) {
        String shown = Danish.period(quarter);
        if (openings.size() == 1) {
            return PageResult.notFound(visit, visit.say("page.quarter.not-followed", shown));
        }
        return new PageResult.Problem(
                404,
                visit.say("page.missing"),
                visit.say("page.quarter.no-strategy", shown),
                openings.stream()
                        .map(one ->
                                link(visit, one, has(visit, "quarter") ? Links.report(one.quarter()) : "/", openings))
                        .toList());
    }

    private static boolean has(PageRequest visit, String segment) {
        return !visit.segment(segment).isEmpty();
    }

    /** What is not there because it is another strategy's says whose it is, and where. */
    private PageResult elsewhere(
            PageRequest visit, Reading reading, List<PeriodOpening> openings, Period quarter, PageResult missing) {
        Optional<Strategy> read = reading(reading, quarter);
        List<Link> instead = openings.stream()
                .filter(one -> read.filter(one.strategy()::equals).isEmpty())
                .flatMap(one ->
                        counterpart(visit, reading, one).same().map(path -> link(visit, one, path, openings)).stream())
                .toList();
        return instead.isEmpty()
                ? missing
                : new PageResult.Problem(
                        404,
                        visit.say("page.missing"),
                        visit.say("page.periods.other", Danish.period(quarter)),
                        instead);
    }

    private Link link(PageRequest visit, PeriodOpening opening, String path, List<PeriodOpening> openings) {
        return new Link(
                address(visit, opening, path, Choices.NONE, openings),
                visit.say(
                        "page.periods.opens",
                        LayoutFactory.name(opening.strategy()),
                        Danish.period(opening.quarter())));
    }

    private String address(
            PageRequest visit, PeriodOpening opening, String path, Choices chosen, List<PeriodOpening> openings) {
        Links links = links(visit, openings.get(0).quarter(), opening.quarter());
        return path.equals(Links.report(opening.quarter()))
                ? links.whole(opening.quarter())
                : links.page(path, chosen.asked());
    }

    private String counterpart(
            PageRequest visit, Reading reading, PeriodOpening opening, List<PeriodOpening> openings) {
        Counterpart there = counterpart(visit, reading, opening);
        return address(visit, opening, there.nearest(), there.choices(), openings);
    }

    private Counterpart counterpart(PageRequest visit, Reading reading, PeriodOpening there) {
        return new Counterpart(
                visit,
                there.strategy(),
                there.quarter(),
                new StrategyAreas(there.strategy(), known(reading))
                        .in(reading.in(there.quarter()).committees()));
    }

    private PageResult switched(
            PageRequest visit, Reading reading, List<PeriodOpening> openings, Period quarter, PageResult answer) {
        if (answer instanceof PageResult.Once once) {
            return new PageResult.Once(
                    once.from(),
                    () -> switched(
                            visit, reading, openings, quarter, once.page().get()));
        }
        if (!(answer instanceof PageResult.Shown shown)) {
            return answer;
        }
        Strategy read = reading(reading, quarter).orElseThrow();
        return new PageResult.Shown(
                shown.status(),
                shown.template(),
                among(
                        shown.frame().saying(nobody(visit, reading)),
                        openings,
                        read,
                        one -> counterpart(visit, reading, one, openings),
                        address(
                                visit,
                                new PeriodOpening(read, quarter, true),
                                visit.path(),
                                Choices.of(visit),
                                openings)),
                shown.view());
    }

    /** What to say where no committee is shown. */
    private static String nobody(PageRequest visit, Reading reading) {
        if (!reading.committees().committees().isEmpty()) {
            return visit.say("page.no-committees.counting");
        }
        return visit.say(reading.known().isPresent() ? "page.no-committees.known" : "page.no-committees");
    }

    /**
     * The frame with the way to the other periods, in their order; the same when there is no other.
     *
     * @param other where the page of the same kind is in another period
     * @param own where the page itself is
     */
    public static Layout among(
            Layout frame,
            List<PeriodOpening> openings,
            Strategy read,
            Function<PeriodOpening, String> other,
            String own) {
        if (openings.size() == 1) {
            return frame;
        }
        return frame.among(openings.stream()
                .sorted(Comparator.comparing(PeriodOpening::strategy, Strategies.EARLIEST))
                .map(one -> one.strategy().id().equals(read.id())
                        ? new Layout.PeriodChoice(own, LayoutFactory.name(one.strategy()), true)
                        : new Layout.PeriodChoice(other.apply(one), LayoutFactory.name(one.strategy()), false))
                .toList());
    }

    /**
     * Leads on from a page of a strategy: with the quarter that was read before, and where that is none of the strategy's, or not
     * out, with the one that its period opens on.
     */
    public Links links(PageRequest visit, Reading reading, List<PeriodOpening> openings, Strategy read) {
        Period first = openings.get(0).quarter();
        Optional<Period> opening = openings.stream()
                .filter(one -> one.strategy().id().equals(read.id()))
                .map(PeriodOpening::quarter)
                .findFirst();
        return QuarterPage.quarter(QuarterPage.askedQuarter(visit))
                .filter(one -> reading(reading, one)
                        .filter(own -> own.id().equals(read.id()))
                        .isPresent())
                .filter(one -> reading.heldBack(one).isEmpty())
                .or(() -> opening)
                .map(quarter -> links(visit, first, quarter))
                .orElseGet(() -> Links.to(Optional.empty(), KnownDay.of(visit).sound(reports.today())));
    }
}
