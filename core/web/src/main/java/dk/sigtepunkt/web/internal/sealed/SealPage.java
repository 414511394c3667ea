package dk.sigtepunkt.web.internal.sealed;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.seals.ReadSeals;
import dk.sigtepunkt.domain.seals.SealTold;
import dk.sigtepunkt.domain.text.Sha256;
import dk.sigtepunkt.reporting.seal.SealFile;
import dk.sigtepunkt.reporting.sealed.OpenedSeals;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.written.WrittenAddresses;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** One sealed report as it was sealed: from the seal alone, whatever there is now of what it is about. */
final class SealPage implements Page {
    private static final String JSON = "application/json";

    private final LayoutFactory frames;
    private final ReadSeals seals;
    private final OpenedSeals opened;

    SealPage(LayoutFactory frames, ReadSeals seals, OpenedSeals opened) {
        this.frames = frames;
        this.seals = seals;
        this.opened = opened;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return of(visit, reading, (told, file) -> shown(visit, reading, told, file));
    }

    /** Exactly the bytes that the verifier takes. */
    PageResult file(PageRequest visit, Reading reading) {
        return of(visit, reading, (told, file) -> {
            byte[] bytes = file.bytes();
            String name = "sigtepunkt-%s-udgave-%d.json"
                    .formatted(told.head().report(), told.head().edition());
            return new PageResult.Saved(name, JSON, bytes.length, Sha256.hex(bytes), out -> out.write(bytes));
        });
    }

    private PageResult of(PageRequest visit, Reading reading, BiFunction<SealTold.Told, SealFile, PageResult> answer) {
        Optional<ReportRef> ref = ReportRef.find(visit.segment("report"));
        String edition = visit.segment("edition");
        if (ref.isEmpty() || !edition.matches("[1-9][0-9]{0,5}")) {
            return absent(visit);
        }
        return seals.seal(ref.get(), Integer.parseInt(edition), reading.known(), visit.actor())
                .fold(
                        told -> opened(told)
                                .map(file -> answer.apply(told, file))
                                .orElseGet(() -> broken(visit)),
                        unknown -> PageResult.notFound(visit, unknown.sentence()),
                        forbidden -> absent(visit));
    }

    /** There is none for whoever asks: nobody is told whether what they may not read is sealed. */
    private static PageResult absent(PageRequest visit) {
        Link list = new Link(WrittenAddresses.SEALS, visit.say("sealed.title"));
        List<Link> ways = visit.byVisitor()
                ? List.of(list, new Link("/log-ind?videre=" + visit.path(), visit.say("page.sign-in")))
                : List.of(list);
        return new PageResult.Problem(404, visit.say("page.missing"), visit.say("sealed.address"), ways);
    }

    /** Empty when what is kept is no seal any more. */
    private Optional<SealFile> opened(SealTold.Told told) {
        try {
            return Optional.of(opened.file(told));
        } catch (IllegalStateException none) {
            return Optional.empty();
        }
    }

    private static PageResult broken(PageRequest visit) {
        return new PageResult.Problem(
                500,
                visit.say("sealed.broken"),
                visit.say("sealed.broken.unreadable"),
                List.of(new Link(WrittenAddresses.SEALS, visit.say("sealed.title"))));
    }

    private PageResult shown(PageRequest visit, Reading reading, SealTold.Told told, SealFile file) {
        Links links = frames.carried(visit).ofAnyQuarter();
        SealView view = SealView.of(
                told,
                file,
                link -> ReportRef.find(link.report())
                                .map(ref -> seals.seal(ref, link.edition(), reading.known(), visit.actor()))
                                .filter(SealTold.Told.class::isInstance)
                                .isPresent()
                        ? links.page(WrittenAddresses.seal(link.report(), link.edition()))
                        : "",
                links,
                visit);
        return new PageResult.Shown(
                view.holds() ? 200 : 500,
                "sealed/seal",
                frames.dated(
                                visit,
                                view.title(),
                                new Link(links.page(WrittenAddresses.SEALS), visit.say("sealed.title")))
                        .over(file.head().makers().marks().contains("example")),
                view);
    }
}
