package dk.sigtepunkt.web.internal.strategy;

import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Thresholds;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.view.StatusView;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How assessments are made, in plain Danish, and where the figures come from. */
public final class MethodPage implements Page {

    private final LayoutFactory frames;

    public MethodPage(LayoutFactory frames) {
        this.frames = frames;
    }

    /** The way back to it. */
    public static Link way(PageRequest visit) {
        return new Link("/saadan-maaler-vi", visit.say("strategy.method"));
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        List<Source> sources = reading.committees().committees().stream()
                .flatMap(committee -> committee.content().indicators().stream()
                        .map(indicator -> source(indicator, committee.content().name(), visit.words())))
                .sorted(Comparator.comparing(Source::name).thenComparing(Source::indicator))
                .toList();
        View view = new View(
                Arrays.stream(AssessmentCode.values())
                        .map(code -> StatusView.of(code, visit.words()))
                        .toList(),
                percent(Thresholds.DEFAULT.onTrack()),
                percent(Thresholds.DEFAULT.attention()),
                sources);
        return new PageResult.Shown(200, "strategy/method", frames.plain(visit, visit.say("strategy.method")), view);
    }

    private static Source source(Indicator indicator, String committee, Words words) {
        return new Source(
                Links.NEWEST.indicator(indicator.id()),
                indicator.source().name(),
                indicator.name(),
                committee,
                Danish.rhythm(indicator.frequency(), indicator.every()),
                words.say("view.days", indicator.source().publicationLagDays()));
    }

    private static String percent(double share) {
        return Danish.number(share * 100, 0) + "\u00a0%";
    }

    /** @param lag how long after a period its figure can be expected */
    public record Source(String page, String name, String indicator, String committee, String frequency, String lag) {}

    public record View(List<StatusView> scale, String onTrack, String attention, List<Source> sources) {}
}
