package dk.sigtepunkt.web.internal.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.reporting.PeriodOpening;
import dk.sigtepunkt.web.internal.page.KnownDay;
import dk.sigtepunkt.web.internal.page.Layout;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.StrategyPeriods;
import dk.sigtepunkt.web.internal.view.CouncilsWord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A strategy as it was decided: who adopted it, its sigtepunkter and parts, and the council's own text when imported. */
public final class StrategyPage implements Page {
    private final LayoutFactory frames;
    private final StrategyPeriods periods;
    private final OwnTexts texts;
    private final CouncilsWord council;
    private final StrategyStanding standing;

    public StrategyPage(
            LayoutFactory frames,
            StrategyPeriods periods,
            OwnTexts texts,
            CouncilsWord council,
            StrategyStanding standing) {
        this.standing = standing;
        this.council = council;
        this.frames = frames;
        this.periods = periods;
        this.texts = texts;
    }

    /** The strategy that was current then. */
    public PageResult current(PageRequest visit, Reading reading) {
        return read(visit, reading, known -> Optional.of(known.current()));
    }

    /** The strategy named in the address. */
    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return read(visit, reading, known -> named(visit, known));
    }

    private PageResult read(PageRequest visit, Reading reading, Function<Strategies, Optional<Strategy>> which) {
        return periods.objection(visit, reading)
                .orElseGet(() -> which.apply(periods.known(reading))
                        .map(strategy -> shown(visit, reading, strategy, 200, ""))
                        .orElseGet(() -> PageResult.notFound(visit, visit.say("strategy.unknown"))));
    }

    private static Optional<Strategy> named(PageRequest visit, Strategies strategies) {
        return strategies.all().stream()
                .filter(strategy -> strategy.id().value().equals(visit.segment("strategy")))
                .findFirst();
    }

    /** Writes the state that was sent. */
    public PageResult decided(PageRequest visit, Reading reading) {
        return named(visit, periods.strategies())
                .map(strategy -> standing.decide(strategy, visit)
                        .map(why -> shown(visit, reading, strategy, why.status(), why.sentence()))
                        .orElseGet(() -> PageResult.seeOther(Links.NEWEST.strategy(strategy.id()))))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("strategy.unknown")));
    }

    private PageResult shown(PageRequest visit, Reading reading, Strategy strategy, int status, String refusal) {
        List<PeriodOpening> openings = periods.reports().openings(reading);
        Links links = periods.links(visit, reading, openings, strategy);
        Optional<OwnTexts.View> text = texts.asked(strategy, visit, reading, links);
        if (text.isEmpty()) {
            return PageResult.notFound(visit, visit.say("strategy.unknown-version"));
        }
        View view = new View(
                strategy.summary(),
                "%d–%d".formatted(strategy.firstYear(), strategy.lastYear()),
                standing.of(strategy, visit, reading, refusal),
                strategy.bodies(),
                strategy.sigtepunkter(),
                new Document(text.get(), corrections(strategy, visit, reading)),
                others(strategy.id(), visit, reading, links.ofAnyQuarter()));
        Layout frame = StrategyPeriods.among(
                frames.under(visit, strategy, links, strategy.title()),
                openings,
                strategy,
                one -> links.ofAnyQuarter().strategy(one.strategy().id()),
                OwnTexts.address(strategy, visit, links));
        return new PageResult.Shown(status, "strategy/strategy", frame, view);
    }

    private List<Link> others(StrategyId shown, PageRequest visit, Reading reading, Links links) {
        return periods.known(reading).all().stream()
                .filter(strategy -> !strategy.id().equals(shown))
                .map(strategy -> new Link(
                        links.strategy(strategy.id()),
                        visit.say(
                                "strategy.years",
                                strategy.title(),
                                String.valueOf(strategy.firstYear()),
                                String.valueOf(strategy.lastYear()))))
                .toList();
    }

    /** Where the wordings of the annex correct a slip of the pen, both. */
    private List<String> corrections(Strategy strategy, PageRequest visit, Reading reading) {
        LocalDate day =
                KnownDay.of(visit).day().orElseGet(() -> periods.reports().today());
        return council.adopted().as(day, reading.known()).all().stream()
                .filter(area -> strategy.sigtepunkt(area.sigtepunkt()).isPresent())
                .flatMap(area -> area.wording().stream())
                .filter(wording -> !wording.literal().isEmpty())
                .map(wording -> visit.say("strategy.correction", wording.literal(), wording.plain()))
                .toList();
    }

    /**
     * The strategy word for word.
     *
     * @param own its own text
     * @param corrections what the annex says literally where a slip of the pen is corrected
     */
    public record Document(OwnTexts.View own, List<String> corrections) {}

    public record View(
            String summary,
            String period,
            StrategyStanding.View standing,
            List<String> bodies,
            List<Sigtepunkt> sigtepunkter,
            Document document,
            List<Link> others) {}
}
