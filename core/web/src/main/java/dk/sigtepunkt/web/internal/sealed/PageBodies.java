package dk.sigtepunkt.web.internal.sealed;

import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.seals.SealedBodies;
import dk.sigtepunkt.domain.seals.SealingFailed;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.http.door.Arrival;
import dk.sigtepunkt.web.internal.http.Assets;
import dk.sigtepunkt.web.internal.http.PageFiles;
import dk.sigtepunkt.web.internal.http.Templates;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.Posted;
import dk.sigtepunkt.web.internal.page.Sender;
import dk.sigtepunkt.web.internal.page.Visitor;
import dk.sigtepunkt.web.internal.written.WrittenBodies;
import dk.sigtepunkt.web.internal.written.WrittenDoors;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Bodies made by the templates of the pages that the reports are read on, for nobody in particular. */
@Component(service = SealedBodies.class)
public final class PageBodies implements SealedBodies {
    private final WrittenBodies bodies;
    private final Catalogue catalogue;
    private final Supplier<Words> words;
    private final Supplier<Templates> templates;

    @Activate
    public PageBodies(@Reference Strategies strategies, @Reference WrittenDoors doors, @Reference Catalogue catalogue) {
        this.bodies = new WrittenBodies(strategies, doors);
        this.catalogue = catalogue;
        PageFiles files = PageFiles.ofThisServer();
        this.words = files.reading(Words::danish);
        this.templates = files.reading(read -> new Templates(read, new Assets(read), words.get(), ""));
    }

    @Override
    public Body body(ReportTold.Told told) {
        Document page = page(told);
        List<BodyPart> parts = BodyReader.parts(page, words.get());
        if (!BlockText.words(parts).equals(BlockText.words(page.body()))) {
            throw new SealingFailed(words.get().say("sealed.words-differ"));
        }
        return new Body(parts, page.outerHtml());
    }

    /** What stands in it, and nothing that one does with it. */
    private Document page(ReportTold.Told told) {
        PageRequest nobody = new PageRequest(
                "GET",
                "/",
                Map.of(),
                Map.of(),
                Posted.NOTHING,
                new Visitor(
                        Optional.empty(),
                        new Sender(Arrival.local("localhost"), Optional.empty(), Optional.empty()),
                        false,
                        "",
                        "",
                        ""),
                words.get());
        try (Reading reading = catalogue.open()) {
            return bodies.of(outside(told), nobody, reading, day(told))
                    .map(shown -> filled(shown, told))
                    .orElseThrow(() -> new SealingFailed(words.get().say("sealed.absent")));
        }
    }

    /** Nobody who writes it: their tools are no part of it. */
    private static ReportTold.Told outside(ReportTold.Told told) {
        return new ReportTold.Told(told.report(), told.state(), told.insider(), false, told.read(), told.reader());
    }

    private Document filled(WrittenBodies.Shown shown, ReportTold.Told told) {
        View view = new View(told.report().ref().toString(), shown.report());
        Document page = Jsoup.parse(templates.get().alone("sealed/" + shown.template(), view));
        page.select(".no-print").remove();
        page.outputSettings().prettyPrint(false);
        return page;
    }

    /** That of its last step: the same report is the same whenever it is sealed. */
    private static LocalDate day(ReportTold.Told told) {
        List<ReportStep> steps = told.report().steps();
        return LocalDate.ofInstant(steps.get(steps.size() - 1).by().at(), Danish.ZONE);
    }

    public record View(String title, Object report) {}
}
