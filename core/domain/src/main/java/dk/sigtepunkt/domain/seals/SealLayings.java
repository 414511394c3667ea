package dk.sigtepunkt.domain.seals;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.reports.ReportContents.LayingSeal;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.util.Optional;

/** The next edition of a report that is laid before a body, and where it hangs on to its chain. */
public final class SealLayings {
    private static final SealLayingWords WORDS = SealLayingWords.in(Danish.LOCALE);

    /** Whoever lays it: what is sealed is the whole of it. Its open parts wait for what they tell of others ({@link ReadSeals}). */
    private static final Actor SEALER = Actor.owner(Actor.Means.SCHEDULE, "segl");

    private final SealHistory history;
    private final Optional<ReportSealing> sealing;

    /** @param sealing empty while nobody is there who seals */
    public SealLayings(SealHistory history, Optional<ReportSealing> sealing) {
        this.history = history;
        this.sealing = sealing;
    }

    /** @param laid with the step in it */
    public LayingSeal seal(WrittenReport laid, ReportStep.Laid step) {
        ReportRef ref = laid.ref();
        SealBook book = history.seals();
        Instant now = step.by().at();
        Optional<SealedHead> later = book.newest(ref).filter(head -> head.at().isAfter(now));
        if (later.isPresent()) {
            return new LayingSeal.Failed("clock-set-back", WORDS.clockSetBack(now, later.get()));
        }
        Optional<SealedHead> replaces = book.last(ref);
        int edition = 1 + replaces.map(SealedHead::edition).orElse(0);
        ReportTold.Told told = new ReportTold.Told(laid, StateCode.LAID, true, false, laid.frozen(), SEALER);
        try {
            Sealed sealed = sealing.orElseThrow(() -> new SealingFailed(WORDS.nobodySeals()))
                    .seal(new SealRequest(told, step, edition, replaces, book.before(ref)));
            return new LayingSeal.Made(
                    ref, edition, sealed.head().digest(), now, book.size(ref), sealed.file(), sealed.html());
        } catch (SealingFailed failed) {
            return new LayingSeal.Failed("not-sealed", failed.sentence());
        }
    }
}
