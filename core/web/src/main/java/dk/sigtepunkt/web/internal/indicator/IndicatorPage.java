package dk.sigtepunkt.web.internal.indicator;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.dialogue.DialogueHistory;
import dk.sigtepunkt.domain.dialogue.QuartersDialogue;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.web.internal.dialogue.DialogueAddresses;
import dk.sigtepunkt.web.internal.dialogue.QuarterDialogue;
import dk.sigtepunkt.web.internal.judgement.StatusDoings;
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
import dk.sigtepunkt.web.internal.view.CommitteeWords;
import dk.sigtepunkt.web.internal.view.IndicatorView;
import dk.sigtepunkt.web.internal.view.Lineage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One indicator: how it stands, what exactly it is, every figure there has been; also as it was on an earlier day. */
public final class IndicatorPage implements Page {
    private final LayoutFactory frames;
    private final StrategyPeriods periods;
    private final DialogueHistory dialogue;
    private final Clock clock;

    public IndicatorPage(LayoutFactory frames, StrategyPeriods periods, DialogueHistory dialogue, Clock clock) {
        this.frames = frames;
        this.periods = periods;
        this.dialogue = dialogue;
        this.clock = clock;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return periods.answer(
                visit,
                reading,
                QuarterPage.askedQuarter(visit),
                (quarter, links) -> shown(visit, reading.in(quarter), quarter, links)
                        .or(() -> shown(visit, reading, quarter, links.notCounting()))
                        .orElseGet(() -> PageResult.notFound(visit, visit.say("indicator.unknown"))));
    }

    private Optional<PageResult> shown(PageRequest visit, Reading reading, Period quarter, Links links) {
        return IndicatorId.find(visit.segment("indicator"))
                .flatMap(reading.committees()::indicator)
                .flatMap(indicator -> shown(visit, reading, quarter, links, indicator));
    }

    private Optional<PageResult> shown(
            PageRequest visit, Reading reading, Period quarter, Links links, Indicator indicator) {
        Strategy strategy = periods.reading(reading, quarter).orElseThrow();
        FocusAreaRef ref = new FocusAreaRef(indicator.id().committee(), indicator.focusArea());
        return periods.reports()
                .focusArea(reading, quarter, ref)
                .flatMap(area -> area.indicators().stream()
                        .filter(part -> part.indicator().equals(indicator))
                        .findFirst()
                        .map(part -> shown(visit, new Read(reading, strategy, quarter, links), area, part)));
    }

    private PageResult shown(PageRequest visit, Read read, FocusAreaPart area, IndicatorPart part) {
        Reading reading = read.reading();
        Indicator indicator = part.indicator();
        Links links = read.links();
        Words words = visit.words();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Danish.ZONE);
        KnownDay asked = KnownDay.of(visit);
        String fault = asked.fault(today, words);
        Optional<LocalDate> day = asked.day().filter(one -> fault.isEmpty());
        FocusAreaRef ref = area.area().ref();
        Link committee = new Link(
                links.committee(ref.committee()), area.committee().content().name());
        Link focusArea = new Link(links.focusArea(ref), area.area().title());
        BesideView beside = BesideView.of(part, reading, links, words);
        View view = new View(
                IndicatorView.of(part, new Lineage(reading.committees(), links, words), words),
                FreshnessView.of(indicator, reading.figures(), day.orElse(today), words),
                new Owner(
                        focusArea,
                        committee,
                        said(visit, read, indicator),
                        indicator.judged()
                                ? StatusDoings.of(visit, part.persons(), today, links)
                                : new StatusDoings(List.of(), List.of())),
                DefinitionView.of(indicator, reading.committees(), links, words),
                beside,
                VintageRow.of(indicator, reading.figures(), words),
                new Known(
                        day.map(LocalDate::toString).orElse(asked.text()),
                        day.map(CommitteeWords::day).orElse(""),
                        fault,
                        Links.to(Optional.of(read.quarter()), Optional.empty()).page(visit.path())));
        Link list = new Link(links.page("/udvalg"), words.say("indicator.committees"));
        LayoutFactory.Standing standing = new LayoutFactory.Standing(read.strategy(), read.quarter(), today);
        Layout frame = frames.of(visit, standing, links, indicator.name(), list, committee, focusArea)
                .over(beside.example() || example(reading, indicator));
        return new PageResult.Shown(fault.isEmpty() ? 200 : 400, "indicator/indicator", frame, view);
    }

    private QuarterDialogue said(PageRequest visit, Read read, Indicator indicator) {
        return QuarterDialogue.of(
                QuartersDialogue.of(dialogue.known(read.reading().known()), read.quarter())
                        .about(Set.of(ItemRef.of(indicator.id()))),
                read.reading(),
                DialogueAddresses.recording(
                        Optional.of(indicator.id().committee()),
                        indicator.id().toString(),
                        read.quarter(),
                        visit,
                        read.links()),
                read.links(),
                visit.words());
    }

    /**
     * What is read.
     *
     * @param strategy that reports the quarter
     * @param links that carry the quarter along
     */
    private record Read(Reading reading, Strategy strategy, Period quarter, Links links) {}

    /** Whether a figure that counts is made up; one that a real figure took the place of is not. */
    private static boolean example(Reading reading, Indicator indicator) {
        return reading.figures().own(indicator.id()).stream()
                .flatMap(series -> series.latest().stream())
                .anyMatch(Observation::example);
    }

    /**
     * The day whose knowledge is shown.
     *
     * @param text as a form carries it, and one that is no day as it was asked for; empty for now
     * @param day in words; empty for now
     * @param fault what is wrong with the text; empty when nothing is
     * @param now where the same quarter is shown as it is known now
     */
    public record Known(String text, String day, String fault, String now) {}

    /**
     * Where the indicator belongs, and what was said of it.
     *
     * @param status where it is read and written what people say of its status
     */
    public record Owner(Link focusArea, Link committee, QuarterDialogue said, StatusDoings status) {}

    public record View(
            IndicatorView indicator,
            FreshnessView freshness,
            Owner owner,
            DefinitionView definition,
            BesideView beside,
            List<VintageRow> figures,
            Known known) {}
}
