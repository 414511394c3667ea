package dk.sigtepunkt.domain.council;

import dk.sigtepunkt.contracts.committee.Since;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.indicator.Adoption;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
import dk.sigtepunkt.domain.committees.RetroactiveChange.Effect;
import dk.sigtepunkt.domain.committees.RetroactiveChange.Kind;
import dk.sigtepunkt.domain.strategy.ExpectedFocusArea;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which quarters that were over the council's decisions change. It is not kept but compared anew: what is said of the quarter
 * with the decisions that were known before, and with this one.
 */
public record EndedQuarters(ExpectedFocusAreas adopted, CouncilDecisions decisions, Strategies strategies) {
    /** What was known before a decision. */
    private record Before(Function<Period, CatalogueSnapshot> committees, Function<Period, ExpectedFocusAreas> areas) {}

    /**
     * What those that are known in a reading change, in the order in which they were written.
     *
     * @param said without what the council decided
     */
    public List<RetroactiveChange> in(Reading said) {
        List<CouncilDecision> all = decisions.all();
        List<RetroactiveChange> changing = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            CouncilDecision decision = all.get(at);
            if (decision.isKnown(said.known())) {
                List<Period> quarters =
                        changed(decision, all.subList(0, at), before(said, all.subList(0, at), decision));
                line(decision, quarters, said).ifPresent(changing::add);
            }
        }
        return changing;
    }

    /** The reports that a decision made others, among what changed quarters that were over; oldest first. */
    public static List<Period> of(CouncilDecision decision, List<RetroactiveChange> changes) {
        return changes.stream()
                .filter(one -> one.effect().decided()
                        && one.knownAt().equals(decision.recorded().at()))
                .flatMap(one -> one.effect().quarters().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private Before before(Reading said, List<CouncilDecision> earlier, CouncilDecision decision) {
        Instant time = decision.recorded().at().minusNanos(1);
        return new Before(
                quarter -> DecidedContents.over(
                        said.in(quarter).committees(), quarter.end(), Optional.empty(), () -> earlier, strategies),
                quarter -> adopted.as(quarter.end(), Optional.of(time)));
    }

    /** Empty when nothing is changed, or when no committee has brought what was decided about. */
    private static Optional<RetroactiveChange> line(CouncilDecision decision, List<Period> quarters, Reading said) {
        if (quarters.isEmpty()) {
            return Optional.empty();
        }
        ItemRef item = decision.subject()
                .fold(
                        area -> ItemRef.of(area.area()),
                        ends -> ItemRef.of(ends.area()),
                        target -> ItemRef.of(target.indicator()));
        Kind kind = decision.subject().fold(area -> Kind.WORDED, ends -> Kind.ENDED, target -> Kind.TARGETED);
        Adoption decided = decision.decided();
        Since since = new Since(
                Period.containing(Frequency.QUARTER, decision.from()),
                "%s %s, %s".formatted(decided.body(), Danish.date(decided.on()), decided.source()));
        return said.in(quarters.get(quarters.size() - 1))
                .committees()
                .committee(item.committee())
                .map(known -> new RetroactiveChange(
                        item,
                        known.content(),
                        since,
                        new Effect(kind, quarters),
                        decision.recorded().at()));
    }

    /** Those that one changes which is not written yet. */
    List<Period> by(CouncilDecision wanted, Reading reading) {
        return changed(
                wanted,
                decisions.all(),
                new Before(
                        quarter -> reading.in(quarter).committees(),
                        quarter -> adopted.as(quarter.end(), Optional.empty())));
    }

    private List<Period> changed(CouncilDecision decision, List<CouncilDecision> earlier, Before before) {
        LocalDate written = LocalDate.ofInstant(decision.recorded().at(), Danish.ZONE);
        if (!decision.from().isBefore(written)) {
            return List.of();
        }
        return strategies.reported().stream()
                .filter(quarter -> quarter.end().isBefore(written))
                .filter(quarter -> !quarter.end().isBefore(decision.from()))
                .filter(quarter -> holdsAmong(earlier, decision, quarter.end()))
                .filter(quarter -> changes(decision, earlier, quarter, before))
                .toList();
    }

    /** Not where another about the same begins later. */
    private static boolean holdsAmong(List<CouncilDecision> earlier, CouncilDecision decision, LocalDate day) {
        return earlier.stream()
                .filter(one -> one.subject().thing().equals(decision.subject().thing()))
                .filter(one -> one.from().isAfter(decision.from()))
                .allMatch(one -> one.from().isAfter(day));
    }

    private boolean changes(CouncilDecision decision, List<CouncilDecision> earlier, Period quarter, Before before) {
        return decision.subject()
                .<Boolean>fold(
                        area -> listed(area.area(), quarter, before)
                                .filter(one -> one.sigtepunkt().equals(area.sigtepunkt())
                                        && one.wording().equals(Optional.of(area.wording())))
                                .isEmpty(),
                        ends -> listed(ends.area(), quarter, before).isPresent(),
                        target -> {
                            CatalogueSnapshot said = before.committees().apply(quarter);
                            List<CouncilDecision> known = Stream.concat(earlier.stream(), Stream.of(decision))
                                    .toList();
                            return !DecidedContents.over(said, quarter.end(), Optional.empty(), () -> known, strategies)
                                    .committees()
                                    .equals(said.committees());
                        });
    }

    private static Optional<ExpectedFocusArea> listed(FocusAreaRef area, Period quarter, Before before) {
        return before.areas().apply(quarter).all().stream()
                .filter(one -> one.ref().equals(area))
                .findFirst();
    }
}
