package dk.sigtepunkt.domain.council;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Denied;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.strategy.ExpectedFocusArea;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one door by which it is written what the council decided of an area's wording or place, or of a target. */
@Component(service = RecordCouncilDecision.class)
public final class RecordCouncilDecision {
    private final CouncilDecisionStore decisions;
    private final ExpectedFocusAreas adopted;
    private final Strategies strategies;
    private final Catalogue catalogue;
    private final Clock clock;
    private final FrontDoor door;
    private final CouncilWords words = CouncilWords.in(Danish.LOCALE);

    @Activate
    public RecordCouncilDecision(
            @Reference CouncilDecisionStore decisions,
            @Reference ExpectedFocusAreas adopted,
            @Reference Strategies strategies,
            @Reference Catalogue catalogue,
            @Reference FrontDoor door,
            @Reference Clock clock) {
        this.decisions = decisions;
        this.adopted = adopted;
        this.strategies = strategies;
        this.catalogue = catalogue;
        this.clock = clock;
        this.door = door;
    }

    /** What {@link #record(WantedDecision, OptionalInt, Actor)} does for who has looked at nothing. */
    public Result record(WantedDecision wanted, Actor actor) {
        return record(wanted, OptionalInt.empty(), actor);
    }

    /**
     * One after the other, so that each is judged by what the one before made of the list.
     *
     * @param seen how many decisions there were when it was written; one that came since is not replaced by it unseen
     */
    public synchronized Result record(WantedDecision wanted, OptionalInt seen, Actor actor) {
        Optional<Denied> denied = door.objection(actor, Permission.RECORD_DECISIONS, Where.EVERYWHERE);
        if (denied.isPresent()) {
            return new Forbidden(denied.get());
        }
        try (Reading reading = catalogue.open()) {
            DecisionRules rules = rules(reading);
            CouncilDecision decision = new CouncilDecision(
                    rules.subject(wanted),
                    rules.decided(wanted.decided()),
                    rules.from(wanted),
                    new CouncilDecision.Recorded(
                            actor.means(), actor.name(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
            return clashes(decision, seen)
                    ? new Refused(new DecisionRefusal(DecisionRefusal.Reason.CLASH, words.clash()))
                    : kept(decision, reading, actor);
        } catch (DecisionRules.Refused refused) {
            return new Refused(refused.why());
        }
    }

    private DecisionRules rules(Reading reading) {
        List<ExpectedFocusArea> listed = new ArrayList<>(adopted.all());
        listed.addAll(adopted.toCome());
        return new DecisionRules(
                listed, strategies.all(), reading.committees(), LocalDate.now(clock.withZone(Danish.ZONE)), words);
    }

    private boolean clashes(CouncilDecision decision, OptionalInt seen) {
        return seen.isPresent()
                && decisions.all().stream()
                        .skip(seen.getAsInt())
                        .filter(one -> sameDay(one, decision))
                        .anyMatch(one -> !says(one, decision));
    }

    /** Whether one comes in place of the other. */
    private static boolean sameDay(CouncilDecision one, CouncilDecision other) {
        return one.subject().thing().equals(other.subject().thing())
                && one.from().equals(other.from());
    }

    private static boolean says(CouncilDecision one, CouncilDecision other) {
        return one.subject().equals(other.subject()) && one.decided().equals(other.decided());
    }

    private Result kept(CouncilDecision decision, Reading reading, Actor actor) {
        // What stands is the last about the same thing: another one in between is no longer what holds.
        Optional<CouncilDecision> same = decisions.all().stream()
                .filter(one -> sameDay(one, decision))
                .reduce((earlier, later) -> later)
                .filter(one -> says(one, decision));
        if (same.isPresent()) {
            return new Kept(same.get(), false, List.of());
        }
        List<Period> ended = new EndedQuarters(adopted, decisions, strategies).by(decision, reading);
        if (!ended.isEmpty()
                && door.objection(actor, Permission.CHANGE_ENDED_QUARTERS, Where.EVERYWHERE)
                        .isPresent()) {
            return new Refused(
                    new DecisionRefusal(DecisionRefusal.Reason.ENDED_QUARTERS, words.endedQuarters(decision, ended)));
        }
        decisions.keep(decision, note(decision, actor));
        return new Kept(decision, true, ended);
    }

    private AuditNote note(CouncilDecision decision, Actor actor) {
        String thing = decision.subject().thing().toString();
        return AuditNote.done(
                        decision.recorded().at(),
                        actor,
                        Permission.RECORD_DECISIONS,
                        "council-decision-recorded",
                        About.of("council-decision", thing))
                .changed("", decision.toString());
    }

    /** How it went. */
    public sealed interface Result {
        default <T> T fold(Function<Kept, T> kept, Function<Refused, T> refused, Function<Forbidden, T> forbidden) {
            if (this instanceof Kept done) {
                return kept.apply(done);
            }
            return this instanceof Refused faulty ? refused.apply(faulty) : forbidden.apply((Forbidden) this);
        }
    }

    /**
     * @param anew false when the very same was written before; then nothing was written now
     * @param ended reported quarters that were over and are changed by it, oldest first
     */
    public record Kept(CouncilDecision decision, boolean anew, List<Period> ended) implements Result {}

    public record Refused(DecisionRefusal why) implements Result {}

    public record Forbidden(Denied why) implements Result {}
}
