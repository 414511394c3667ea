package dk.sigtepunkt.web.internal.sealed;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.seals.ReadSeals;
import dk.sigtepunkt.domain.seals.SealTold;
import dk.sigtepunkt.reporting.seal.SealLink;
import dk.sigtepunkt.reporting.sealed.OpenedSeal;
import dk.sigtepunkt.reporting.sealed.Supplements;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.written.WrittenAddresses;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Seals that somebody asks for by their address, and may read. */
final class SealAsked {
    private static final String NUMBER = "[1-9][0-9]{0,5}";

    private final ReadSeals seals;
    private final Supplements supplements;

    SealAsked(ReadSeals seals, Supplements supplements) {
        this.seals = seals;
        this.supplements = supplements;
    }

    /** The page about the one that the address names. */
    PageResult answer(PageRequest visit, Reading reading, Function<OpenedSeal, PageResult> page) {
        Optional<ReportRef> ref = ReportRef.find(visit.segment("report"));
        String edition = visit.segment("edition");
        if (ref.isEmpty() || !edition.matches(NUMBER)) {
            return absent(visit);
        }
        return told(ref.get(), Integer.parseInt(edition), visit, reading)
                .fold(
                        told -> supplements.opened(told).map(page).orElseGet(() -> broken(visit)),
                        unknown -> PageResult.notFound(visit, unknown.sentence()),
                        forbidden -> absent(visit));
    }

    boolean reads(SealLink link, PageRequest visit, Reading reading) {
        return ReportRef.find(link.report())
                .filter(ref -> told(ref, link.edition(), visit, reading) instanceof SealTold.Told)
                .isPresent();
    }

    /** The earlier ones of the same chain that whoever looks may read, the newest first. */
    List<SealTold.Told> earlier(SealTold.Told told, PageRequest visit, Reading reading) {
        return supplements.earlier(told, reading.known(), visit.actor());
    }

    private SealTold told(ReportRef ref, int edition, PageRequest visit, Reading reading) {
        return seals.seal(ref, edition, reading.known(), visit.actor());
    }

    /** There is none for whoever asks: nobody is told whether what they may not read is sealed. */
    private static PageResult absent(PageRequest visit) {
        Link list = new Link(WrittenAddresses.SEALS, visit.say("sealed.title"));
        List<Link> ways = visit.byVisitor()
                ? List.of(list, new Link("/log-ind?videre=" + visit.path(), visit.say("page.sign-in")))
                : List.of(list);
        return new PageResult.Problem(404, visit.say("page.missing"), visit.say("sealed.address"), ways);
    }

    static PageResult broken(PageRequest visit) {
        return new PageResult.Problem(
                500,
                visit.say("sealed.broken"),
                visit.say("sealed.broken.unreadable"),
                List.of(new Link(WrittenAddresses.SEALS, visit.say("sealed.title"))));
    }
}
