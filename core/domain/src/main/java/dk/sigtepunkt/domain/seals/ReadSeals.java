package dk.sigtepunkt.domain.seals;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.ReadersCatalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reports.ReadReports;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one way to seals, for who may read the report that is sealed. Who reads it as everybody does has its last edition; who is more
 * to it has each.
 */
@Component(service = ReadSeals.class)
public final class ReadSeals {
    private static final SealLayingWords WORDS = SealLayingWords.in(Danish.LOCALE);

    private final SealHistory history;
    private final ReadReports reports;
    private final ReadersCatalogue readers;

    @Activate
    public ReadSeals(
            @Reference SealHistory history, @Reference ReadReports reports, @Reference ReadersCatalogue readers) {
        this.history = history;
        this.reports = reports;
        this.readers = readers;
    }

    /**
     * The last edition of a report, as its own page tells of it.
     *
     * @param waits whether it cannot be read yet
     */
    public record Last(SealedHead head, boolean waits) {}

    /**
     * All that somebody may read, the newest quarter first, of a report the newest edition first.
     *
     * @param asOf empty for now
     */
    public List<SealTold.Told> all(Optional<Instant> asOf, Actor actor) {
        return reports.all(asOf, actor).stream()
                .flatMap(report -> editions(report, asOf).stream())
                .toList();
    }

    /** Every edition of a report that somebody may read, the newest first; empty for none. */
    public List<SealTold.Told> editions(ReportTold.Told report, Optional<Instant> asOf) {
        List<SealTold.Told> known = known(report, asOf);
        return known.isEmpty() || waits(report) ? List.of() : known;
    }

    /** The last edition that is told of a report; everybody may know its head, also before its parts. */
    public Optional<Last> last(ReportTold.Told report, Optional<Instant> asOf) {
        return known(report, asOf).stream().findFirst().map(told -> new Last(told.head(), waits(report)));
    }

    private List<SealTold.Told> known(ReportTold.Told report, Optional<Instant> asOf) {
        List<SealedHead> known = history.seals().editions(report.report().ref()).stream()
                .filter(head -> asOf.map(day -> !head.at().isAfter(day)).orElse(true))
                .toList();
        return known.stream()
                .sorted((one, other) -> Integer.compare(other.edition(), one.edition()))
                .limit(report.insider() ? known.size() : 1)
                .map(head -> new SealTold.Told(head, report, head.edition() == known.size()))
                .toList();
    }

    /**
     * A committee's report tells of others that touch it. Until their own do, not even how many parts it has is told, since that says
     * whether there is anything to tell.
     */
    private boolean waits(ReportTold.Told told) {
        ReportRef ref = told.report().ref();
        if (told.insider() || ref.committee().isEmpty()) {
            return false;
        }
        try (Reading reading = readers.of(told.reader()).open()) {
            return reading.withheld().any(ref.quarter())
                    && reading.whole().committees().committees().stream()
                            .map(KnownCommittee::id)
                            .filter(other -> !ref.committee().equals(Optional.of(other)))
                            .anyMatch(other -> reading.withheld().holds(other, ref.quarter()));
        }
    }

    /** One edition. Whoever may not read the report is not told whether it is sealed. */
    public SealTold seal(ReportRef ref, int edition, Optional<Instant> asOf, Actor actor) {
        return reports.report(ref, asOf, actor)
                .fold(
                        told -> waits(told) ? new SealTold.Unknown(WORDS.waits(ref)) : edition(told, edition, asOf),
                        unknown -> new SealTold.Unknown(unknown.sentence()),
                        forbidden -> new SealTold.Forbidden(forbidden.why()));
    }

    private SealTold edition(ReportTold.Told report, int edition, Optional<Instant> asOf) {
        return known(report, asOf).stream()
                .filter(one -> one.head().edition() == edition)
                .<SealTold>map(one -> one)
                .findFirst()
                .orElseGet(() ->
                        new SealTold.Unknown(WORDS.notSealed(report.report().ref(), edition)));
    }

    /** A seal with all its parts, of which the reader is yet to be shown those alone that are open to them. */
    public Sealed whole(SealTold.Told told) {
        return history.sealed(told.head());
    }
}
