package dk.sigtepunkt.domain.claims;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.wording.GradedAction;
import dk.sigtepunkt.domain.wording.WordingCheck;
import dk.sigtepunkt.domain.written.KnownActions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows actions by what they are called now, each with the grade of the best claim on it that everybody reads. */
@Component(service = {KnownActions.class, ClaimedActions.class})
public final class ClaimedActions implements KnownActions {
    private static final ClaimWords WORDS = ClaimWords.in(Danish.LOCALE);

    private final ClaimHistory claims;
    private final EvidenceHistory evidence;
    private final Catalogue catalogue;
    private final Clock clock;

    @Activate
    public ClaimedActions(
            @Reference ClaimHistory claims,
            @Reference EvidenceHistory evidence,
            @Reference Catalogue catalogue,
            @Reference Clock clock) {
        this.claims = claims;
        this.evidence = evidence;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public WordingCheck check() {
        try (Reading reading = catalogue.open()) {
            return check(reading);
        }
    }

    /** As it was known where a reading looks from. */
    public WordingCheck check(Reading reading) {
        LocalDate day = LocalDate.ofInstant(reading.known().orElseGet(clock::instant), Danish.ZONE);
        ClaimMoment then = ClaimMoment.of(reading, evidence.known(reading.known()), day);
        ClaimBook book = claims.known(reading.known());
        List<GradedAction> actions = reading.committees().committees().stream()
                .flatMap(known -> known.content().actions().stream())
                .map(action -> graded(action, book, then))
                .toList();
        List<String> indicators = reading.committees().committees().stream()
                .flatMap(known -> known.content().indicators().stream())
                .map(Indicator::name)
                .toList();
        return WordingCheck.knowing(actions, indicators);
    }

    private static GradedAction graded(Action action, ClaimBook book, ClaimMoment then) {
        String key = action.ref().toString();
        return book.of(action.ref()).stream()
                .map(one -> then.graded(one.claim()).grade())
                .max(Comparator.naturalOrder())
                .map(best -> new GradedAction(key, action.title(), best.words(), WORDS.grade(best)))
                .orElseGet(() -> GradedAction.unclaimed(key, action.title()));
    }
}
