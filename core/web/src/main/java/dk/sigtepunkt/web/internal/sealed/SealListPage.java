package dk.sigtepunkt.web.internal.sealed;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.seals.ReadSeals;
import dk.sigtepunkt.domain.seals.SealTold;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.written.WrittenAddresses;
import java.util.List;

/** What a seal is, how one checks it, and the sealed reports that whoever looks may read. */
final class SealListPage implements Page {
    private static final String KIND = "written.kind.";

    private final LayoutFactory frames;
    private final ReadSeals seals;
    private final VerifierFile verifier;

    SealListPage(LayoutFactory frames, ReadSeals seals, VerifierFile verifier) {
        this.frames = frames;
        this.seals = seals;
        this.verifier = verifier;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        Links links = frames.carried(visit).ofAnyQuarter();
        View view = new View(
                verifier.saved().stream()
                        .map(file -> new Verifier(WrittenAddresses.SEALS + "/" + file.name(), file.sha256()))
                        .toList(),
                seals.all(reading.known(), visit.actor()).stream()
                        .map(told -> row(told, visit, reading, links))
                        .toList());
        return new PageResult.Shown(200, "sealed/list", frames.dated(visit, visit.say("sealed.title")), view);
    }

    private static Row row(SealTold.Told told, PageRequest visit, Reading reading, Links links) {
        ReportRef ref = told.head().report();
        String title = visit.say(
                "sealed.row",
                name(ref, visit, reading),
                Danish.period(ref.quarter()),
                Integer.toString(told.head().edition()));
        return new Row(
                new Link(links.page(WrittenAddresses.seal(told.head())), title),
                Danish.moment(told.head().at()),
                laid(told),
                told.head().digest(),
                new Link(
                        links.page(WrittenAddresses.seal(told.head()) + WrittenAddresses.SEAL_FILE),
                        visit.say("sealed.file.of", title)));
    }

    /** As its committee is called now; one that is not here any more has its short name alone. */
    private static String name(ReportRef ref, PageRequest visit, Reading reading) {
        return ref.committee()
                .map(id -> reading.committees().committees().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .map(one -> one.content().name())
                        .orElseGet(id::value))
                .orElseGet(() -> visit.say(KIND + ref.kind().code()));
    }

    /** The body of the laying that was sealed. */
    private static String laid(SealTold.Told told) {
        return told.report().report().steps().stream()
                .filter(step -> step.by().at().equals(told.head().at()))
                .filter(ReportStep.Laid.class::isInstance)
                .map(ReportStep.Laid.class::cast)
                .map(step -> "%s, %s".formatted(step.body(), Danish.date(step.meeting())))
                .findFirst()
                .orElse("");
    }

    /** @param digest of the jar itself */
    public record Verifier(String href, String digest) {}

    /**
     * @param body that it was laid before, and when
     * @param digest of the head
     */
    public record Row(Link page, String sealed, String body, String digest, Link file) {}

    /** @param verifier none where the installation has none */
    public record View(List<Verifier> verifier, List<Row> seals) {}
}
