package dk.sigtepunkt.web.internal.sealed;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.seals.ReadSeals;
import dk.sigtepunkt.domain.seals.SealBook;
import dk.sigtepunkt.domain.seals.SealTold;
import dk.sigtepunkt.reporting.seal.SealFile;
import dk.sigtepunkt.reporting.seal.SealLink;
import dk.sigtepunkt.reporting.sealed.OpenedSeals;
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
    private final OpenedSeals opened;

    SealAsked(ReadSeals seals, OpenedSeals opened) {
        this.seals = seals;
        this.opened = opened;
    }

    /** A seal with the parts that whoever looks may read. */
    record Opened(SealTold.Told told, SealFile file) {
        /** Whether it is what was sealed. */
        boolean holds() {
            return file.holds() && file.digest().equals(told.head().digest());
        }
    }

    /** The page about the one that the address names. */
    PageResult answer(PageRequest visit, Reading reading, Function<Opened, PageResult> page) {
        Optional<ReportRef> ref = ReportRef.find(visit.segment("report"));
        String edition = visit.segment("edition");
        if (ref.isEmpty() || !edition.matches(NUMBER)) {
            return absent(visit);
        }
        return told(ref.get(), Integer.parseInt(edition), visit, reading)
                .fold(
                        told -> opened(told).map(page).orElseGet(() -> broken(visit)),
                        unknown -> PageResult.notFound(visit, unknown.sentence()),
                        forbidden -> absent(visit));
    }

    /** Another one; empty when whoever looks may not read it, or it is none any more. */
    Optional<Opened> find(String report, int edition, PageRequest visit, Reading reading) {
        return ReportRef.find(report)
                .flatMap(ref -> told(ref, edition, visit, reading)
                        .<Optional<SealTold.Told>>fold(
                                Optional::of, unknown -> Optional.empty(), forbidden -> Optional.empty()))
                .flatMap(this::opened);
    }

    /** The same, named as an address names it: {@code quarterly.2025K3/1}. */
    Optional<Opened> find(String named, PageRequest visit, Reading reading) {
        int slash = named.lastIndexOf('/');
        String edition = named.substring(slash + 1);
        return slash > 0 && edition.matches(NUMBER)
                ? find(named.substring(0, slash), Integer.parseInt(edition), visit, reading)
                : Optional.empty();
    }

    boolean reads(SealLink link, PageRequest visit, Reading reading) {
        return ReportRef.find(link.report())
                .filter(ref -> told(ref, link.edition(), visit, reading) instanceof SealTold.Told)
                .isPresent();
    }

    /** The earlier ones of the same chain that whoever looks may read, the newest first. */
    List<SealTold.Told> earlier(SealTold.Told told, PageRequest visit, Reading reading) {
        ReportRef ref = told.head().report();
        return seals.all(reading.known(), visit.actor()).stream()
                .filter(one -> SealBook.chain(one.head().report()).equals(SealBook.chain(ref)))
                .filter(one -> before(one, told))
                .toList();
    }

    private static boolean before(SealTold.Told one, SealTold.Told other) {
        int quarters =
                one.head().report().quarter().compareTo(other.head().report().quarter());
        return quarters < 0
                || (quarters == 0 && one.head().edition() < other.head().edition());
    }

    private SealTold told(ReportRef ref, int edition, PageRequest visit, Reading reading) {
        return seals.seal(ref, edition, reading.known(), visit.actor());
    }

    /** Empty when what is kept is no seal any more. */
    private Optional<Opened> opened(SealTold.Told told) {
        try {
            return Optional.of(new Opened(told, opened.file(told)));
        } catch (IllegalStateException none) {
            return Optional.empty();
        }
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
