package dk.sigtepunkt.domain.seals;

import dk.sigtepunkt.domain.access.Actor;
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

    @Activate
    public ReadSeals(@Reference SealHistory history, @Reference ReadReports reports) {
        this.history = history;
        this.reports = reports;
    }

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
        List<SealedHead> known = history.seals().editions(report.report().ref()).stream()
                .filter(head -> asOf.map(day -> !head.at().isAfter(day)).orElse(true))
                .toList();
        return known.stream()
                .sorted((one, other) -> Integer.compare(other.edition(), one.edition()))
                .limit(report.insider() ? known.size() : 1)
                .map(head -> new SealTold.Told(head, report, head.edition() == known.size()))
                .toList();
    }

    /** One edition. Whoever may not read the report is not told whether it is sealed. */
    public SealTold seal(ReportRef ref, int edition, Optional<Instant> asOf, Actor actor) {
        return reports.report(ref, asOf, actor)
                .fold(
                        told -> editions(told, asOf).stream()
                                .filter(one -> one.head().edition() == edition)
                                .<SealTold>map(one -> one)
                                .findFirst()
                                .orElseGet(() -> new SealTold.Unknown(WORDS.notSealed(ref, edition))),
                        unknown -> new SealTold.Unknown(unknown.sentence()),
                        forbidden -> new SealTold.Forbidden(forbidden.why()));
    }

    /** A seal with all its parts, of which the reader is yet to be shown those alone that are open to them. */
    public Sealed whole(SealTold.Told told) {
        return history.sealed(told.head());
    }
}
