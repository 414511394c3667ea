package dk.sigtepunkt.web.internal.tags;

import dk.sigtepunkt.contracts.strategy.Pairing;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.reporting.chart.ChartSize;
import dk.sigtepunkt.reporting.chart.IndicatorChart;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.ReportedPage;
import dk.sigtepunkt.web.internal.view.IndicatorWords;
import dk.sigtepunkt.web.internal.view.StatusView;
import java.util.List;

/** What is seen beside each other on one page, as growth and climate, so that neither hides the other. */
final class PairingPage implements ReportedPage {
    private final LayoutFactory frames;

    PairingPage(LayoutFactory frames) {
        this.frames = frames;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading, ConsolidatedReport report, Links links) {
        return report.strategy().pairings().stream()
                .filter(one -> one.key().equals(visit.segment("view")))
                .findFirst()
                .map(one -> shown(visit, one, report, links))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("tags.view.unknown")));
    }

    private PageResult shown(PageRequest visit, Pairing pairing, ConsolidatedReport report, Links links) {
        View view = new View(
                pairing.summary(),
                pairing.sides().stream()
                        .map(side -> side(side, report, links, visit.words()))
                        .toList(),
                YearTable.of(pairing, report));
        return new PageResult.Shown(
                200,
                "tags/pairing",
                frames.reported(
                                visit,
                                report,
                                links,
                                pairing.title(),
                                new Link(links.page("/matrix"), visit.say("overview.matrix")))
                        .over(pairing.sides().stream()
                                .flatMap(side -> report.playing(side.role()).stream())
                                .anyMatch(IndicatorPart::example)),
                view);
    }

    private static Side side(Pairing.Side side, ConsolidatedReport report, Links links, Words words) {
        return new Side(
                side.role(),
                side.title(),
                report.playing(side.role()).stream()
                        .map(part -> figure(part, links, words))
                        .toList());
    }

    private static Figure figure(IndicatorPart part, Links links, Words words) {
        String id =
                part.indicator().id().committee() + "-" + part.indicator().id().key();
        return new Figure(
                new Link(
                        links.indicator(part.indicator().id()), part.indicator().name()),
                StatusView.of(part.now(), words),
                IndicatorWords.headline(part, words),
                new IndicatorChart(words.language())
                        .svg(part, ChartSize.NARROW, id)
                        .orElse(""),
                IndicatorWords.legend(part, words),
                new Source(part.indicator().source().attribution(), part.age(), part.newestIsExample()));
    }

    /** The newest figure of a year. */
    static String newest(IndicatorPart part, int year) {
        return part.figures().stream()
                .filter(figure -> figure.period().end().getYear() == year
                        && figure.figure().value().isPresent())
                .reduce((earlier, later) -> later)
                .map(figure -> Danish.amount(
                        figure.figure().value().getAsDouble(), part.indicator().unit()))
                .orElse("–");
    }

    /** @param age how old the newest figure is */
    public record Source(String attribution, String age, boolean example) {}

    /** @param chart empty where there is no figure to draw */
    public record Figure(Link page, StatusView status, String headline, String chart, String legend, Source source) {}

    public record Side(String role, String title, List<Figure> figures) {}

    public record View(String summary, List<Side> sides, YearTable table) {}
}
