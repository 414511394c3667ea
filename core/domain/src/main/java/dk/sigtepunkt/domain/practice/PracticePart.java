package dk.sigtepunkt.domain.practice;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.FocusArea;
import java.util.List;
import java.util.function.Predicate;

/**
 * What some focus areas have come to in practice.
 *
 * @param areas in the committees' order
 */
public record PracticePart(List<AreaPractice> areas) {
    public PracticePart {
        areas = List.copyOf(areas);
    }

    /** In the order of their areas. */
    public List<ActionPractice> actions() {
        return areas.stream().flatMap(one -> one.actions().stream()).toList();
    }

    public int in(ActionState state) {
        return count(one -> one.state() == state);
    }

    public int begun() {
        return count(ActionPractice::begun);
    }

    public int felt() {
        return count(ActionPractice::felt);
    }

    public int evaluated() {
        return count(ActionPractice::isEvaluated);
    }

    /** Those in which nothing is being done, nor decided, nor even identified. */
    public List<FocusArea> withoutLiveAction() {
        return areas.stream().filter(one -> !one.live()).map(AreaPractice::area).toList();
    }

    /** Those on which nothing bears that was seen and heard. */
    public List<FocusArea> withoutEvidence() {
        return areas.stream()
                .filter(one -> !one.evidence())
                .map(AreaPractice::area)
                .toList();
    }

    /** The part of it that is about some of the areas. */
    PracticePart of(Predicate<FocusArea> which) {
        return new PracticePart(
                areas.stream().filter(one -> which.test(one.area())).toList());
    }

    private int count(Predicate<ActionPractice> which) {
        return Math.toIntExact(actions().stream().filter(which).count());
    }
}
