package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.contracts.committee.Milestone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which milestones of an action are told to be reached. An update names one by what it was called then: one that is worded
 * otherwise since is reached all the same.
 */
public final class ReachedMilestones {
    private final KeptAction action;

    private ReachedMilestones(KeptAction action) {
        this.action = action;
    }

    /** @return by the title that it has now, the update that told so first */
    public static Map<String, Lived.Told> of(KeptAction action) {
        ReachedMilestones milestones = new ReachedMilestones(action);
        Map<String, Lived.Told> reached = new HashMap<>();
        action.lived().updates().stream()
                .filter(told -> !told.update().milestone().isEmpty())
                .forEach(told -> milestones.now(told).ifPresent(title -> reached.putIfAbsent(title, told)));
        return Map.copyOf(reached);
    }

    private Optional<String> now(Lived.Told told) {
        Optional<String> title = Optional.of(told.update().milestone());
        List<Wording> wordings = action.wordings();
        for (int at = 1; at < wordings.size(); at++) {
            if (wordings.get(at).validity().since().isAfter(told.by().at())) {
                List<String> before = titles(wordings.get(at - 1));
                List<String> after = titles(wordings.get(at));
                title = title.flatMap(one -> carried(one, before, after));
            }
        }
        return title;
    }

    private static List<String> titles(Wording wording) {
        return wording.text().details().milestones().stream()
                .map(Milestone::title)
                .toList();
    }

    /** Where as many titles came as went, each one that went is called by the one that came in its turn. */
    private static Optional<String> carried(String title, List<String> before, List<String> after) {
        if (after.contains(title)) {
            return Optional.of(title);
        }
        List<String> went = before.stream().filter(one -> !after.contains(one)).toList();
        List<String> came = after.stream().filter(one -> !before.contains(one)).toList();
        int turn = went.indexOf(title);
        return turn >= 0 && went.size() == came.size() ? Optional.of(came.get(turn)) : Optional.empty();
    }
}
