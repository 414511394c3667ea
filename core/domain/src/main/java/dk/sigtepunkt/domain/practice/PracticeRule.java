package dk.sigtepunkt.domain.practice;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.actions.ActionStanding;
import dk.sigtepunkt.domain.actions.AreaActions;
import dk.sigtepunkt.domain.actions.Trigger;
import dk.sigtepunkt.domain.evidence.Evidence;
import dk.sigtepunkt.domain.evidence.PublishedEvidence;
import dk.sigtepunkt.domain.evidence.Stance;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What counts as begun, felt and evaluated, for everybody. It asks whether somebody has seen, heard or said something of an action by
 * the end of the quarter, and never how much or how many.
 */
final class PracticeRule {
    private final PracticeBooks books;
    private final Period quarter;
    private final List<PublishedEvidence> findings;

    /**
     * @param known as it is looked from
     * @param until the last moment that is looked from
     */
    private PracticeRule(PracticeBooks known, Period quarter, Instant until) {
        this.books = known.knownBy(until);
        this.quarter = quarter;
        // What says when it was withdrawn tells it for every day, once it is erased.
        this.findings = books.evidence().all().stream()
                .filter(one -> one.withdrawn()
                        .filter(taken -> !taken.by().at().isAfter(until))
                        .isEmpty())
                .toList();
    }

    /** @param now the last moment whose knowledge is looked from */
    static PracticeRule at(PracticeBooks books, Period quarter, Instant now) {
        Instant end = Danish.endOf(quarter.end());
        return new PracticeRule(books, quarter, now.isBefore(end) ? now : end);
    }

    AreaPractice of(AreaActions one) {
        FocusAreaRef area = one.area().ref();
        return new AreaPractice(
                one.area(),
                one.actions().stream().map(this::of).toList(),
                findings.stream().anyMatch(finding -> last(finding).on(area).isPresent()));
    }

    private ActionPractice of(ActionStanding standing) {
        boolean begun = standing.action().steps().stream()
                .filter(step -> !step.on().isAfter(quarter.end()))
                .anyMatch(step -> step.state().underWay() || step.state() == ActionState.COMPLETED);
        return new ActionPractice(
                standing,
                begun,
                begun && felt(standing),
                begun ? List.copyOf(evaluated(standing.action().ref())) : List.of());
    }

    private boolean felt(ActionStanding standing) {
        boolean toBeFelt = !standing.action().details().reach().felt().isEmpty();
        FocusAreaRef area = standing.action().focusArea();
        return toBeFelt
                && findings.stream()
                        .filter(finding -> names(finding, standing.action().ref()))
                        .flatMap(finding -> last(finding).on(area).stream())
                        .anyMatch(bearing -> bearing.stance() != Stance.AGAINST);
    }

    private Set<EvaluationGround> evaluated(ItemRef action) {
        Set<EvaluationGround> grounds = EnumSet.noneOf(EvaluationGround.class);
        if (findings.stream().anyMatch(finding -> names(finding, action))) {
            grounds.add(EvaluationGround.FINDING);
        }
        if (discussed(action)) {
            grounds.add(EvaluationGround.DISCUSSION);
        }
        if (explains(action)) {
            grounds.add(EvaluationGround.EXPLANATION);
        }
        if (followedUp(action)) {
            grounds.add(EvaluationGround.FOLLOW_UP);
        }
        return grounds;
    }

    private static boolean names(PublishedEvidence finding, ItemRef action) {
        return last(finding).action().filter(action::equals).isPresent();
    }

    /** As it was published last, whether it was erased after the quarter or not. */
    private static Evidence last(PublishedEvidence finding) {
        return finding.versions().get(finding.versions().size() - 1).evidence();
    }

    private boolean discussed(ItemRef action) {
        return books.dialogue().all().stream()
                .anyMatch(one ->
                        one.last().result().action().filter(action::equals).isPresent());
    }

    private boolean explains(ItemRef action) {
        return books.judgements().all().values().stream()
                .flatMap(one -> one.explanation().stream())
                .anyMatch(one -> one.known().filter(action::equals).isPresent());
    }

    private boolean followedUp(ItemRef action) {
        return books.actions().find(action).stream()
                .flatMap(one -> one.steps().stream())
                .filter(step -> step.validity().open() && step.step().on().compareTo(quarter.end()) <= 0)
                .flatMap(step -> step.taken().stream())
                .anyMatch(taken -> taken.trigger().kind() == Trigger.Kind.FOLLOW_UP);
    }
}
