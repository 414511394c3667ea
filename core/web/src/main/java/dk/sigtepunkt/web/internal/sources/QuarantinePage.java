package dk.sigtepunkt.web.internal.sources;

import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.sources.GuardFinding;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.OperationsMessage;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.SourceMessage;
import dk.sigtepunkt.web.internal.strategy.MethodPage;
import dk.sigtepunkt.web.internal.view.CommitteeWords;
import java.util.List;

/** What waits for a person to look at it; for the administrator alone, since the figures are not published. */
public final class QuarantinePage implements Page {
    private final LayoutFactory frames;
    private final Sources sources;

    public QuarantinePage(LayoutFactory frames, Sources sources) {
        this.frames = frames;
        this.sources = sources;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        View view = new View(
                SourceMessage.of(visit),
                sources.waiting().stream()
                        .filter(held -> visit.sees(held.arrival().source()))
                        .map(held -> line(held, reading.committees(), visit.words()))
                        .toList());
        return new PageResult.Shown(
                200,
                "sources/quarantine",
                frames.plain(visit, visit.say("sources.quarantine"), MethodPage.way(visit), SourcePage.way(visit)),
                view);
    }

    private static Line line(QuarantineCase held, CatalogueSnapshot catalogue, Words words) {
        return new Line(
                new Link(address(held), catalogue.indicatorName(held.indicator())),
                source(held.arrival().source(), catalogue),
                CommitteeWords.moment(held.arrival().at()),
                words.say("sources.case.figures.count", held.figures().size()),
                held.findings().stream().map(GuardFinding::sentence).toList());
    }

    static String address(QuarantineCase held) {
        return "/karantaene/" + held.id();
    }

    static Link source(SourceKey key, CatalogueSnapshot catalogue) {
        String name = catalogue
                .committee(key.committee())
                .flatMap(committee -> committee.content().sources().stream()
                        .filter(source -> source.key().equals(key))
                        .findFirst())
                .map(source -> source.name())
                .orElse(key.toString());
        return new Link(SourceLine.address(key), name);
    }

    /** A case that waits. */
    public record Line(Link link, Link source, String since, String figures, List<String> findings) {}

    public record View(OperationsMessage message, List<Line> waiting) {}
}
