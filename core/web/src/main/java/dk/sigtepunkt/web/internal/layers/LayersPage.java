package dk.sigtepunkt.web.internal.layers;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.SigtepunktPart;
import dk.sigtepunkt.reporting.chart.LayersDrawing;
import dk.sigtepunkt.web.internal.page.Choices;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.ReportedPage;
import dk.sigtepunkt.web.internal.view.AssessmentView;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sigtepunkt, focus area, action and data as one picture with an equal table: all sigtepunkter, or the one that is asked for. */
final class LayersPage implements ReportedPage {
    static final String ADDRESS = "/sammenhaeng";

    private final LayoutFactory frames;

    LayersPage(LayoutFactory frames) {
        this.frames = frames;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading, ConsolidatedReport report, Links links) {
        String asked = visit.query().getOrDefault(Choices.SIGTEPUNKT, "").strip();
        List<SigtepunktPart> shown = report.sigtepunkter().stream()
                .filter(part ->
                        asked.isEmpty() || part.sigtepunkt().id().value().equals(asked))
                .toList();
        if (shown.isEmpty()) {
            return PageResult.notFound(visit, visit.say("overview.sigtepunkt.unknown"));
        }
        LayersWords words = new LayersWords(report, links, visit.words());
        View view = new View(
                report.committees().isEmpty(),
                choices(visit, report, links, asked),
                shown.stream().map(part -> picture(part, words)).toList());
        return new PageResult.Shown(
                200,
                "layers/layers",
                frames.reported(
                        visit,
                        report,
                        links,
                        visit.say("layers.title"),
                        new Link(links.page("/matrix"), visit.say("overview.matrix"))),
                view);
    }

    private static List<Choice> choices(PageRequest visit, ConsolidatedReport report, Links links, String asked) {
        return Stream.concat(
                        Stream.of(new Choice(new Link(links.page(ADDRESS), visit.say("layers.all")), asked.isEmpty())),
                        report.sigtepunkter().stream()
                                .map(part -> new Choice(
                                        new Link(
                                                links.page(
                                                        ADDRESS,
                                                        Map.of(
                                                                Choices.SIGTEPUNKT,
                                                                part.sigtepunkt()
                                                                        .id()
                                                                        .value())),
                                                part.sigtepunkt().title()),
                                        part.sigtepunkt().id().value().equals(asked))))
                .toList();
    }

    private static Picture picture(SigtepunktPart part, LayersWords words) {
        var id = part.sigtepunkt().id();
        List<FocusAreaPart> areas = words.report().under(id);
        var layers = words.drawn(part, areas);
        return new Picture(
                id.value(),
                new Link(words.links().sigtepunkt(id), part.sigtepunkt().title()),
                AssessmentView.of(part.assessment(), words.report(), words.words()),
                areas.isEmpty()
                        ? Drawing.NOTHING
                        : new Drawing(
                                LayersDrawing.wide(layers, id.value() + "-w"),
                                LayersDrawing.narrow(layers, id.value() + "-n")),
                areas.stream().map(words::row).toList());
    }

    /** @param chosen whether it is what is shown */
    public record Choice(Link link, boolean chosen) {}

    /** The same twice: for wide screens and paper, and for narrow screens. */
    public record Drawing(String wide, String narrow) {
        static final Drawing NOTHING = new Drawing("", "");
    }

    /** @param rows the same as the drawing, one for each focus area */
    public record Picture(
            String id, Link aim, AssessmentView assessment, Drawing drawing, List<LayersWords.Row> rows) {}

    /** @param empty whether there are no committees at all */
    public record View(boolean empty, List<Choice> choices, List<Picture> pictures) {}
}
