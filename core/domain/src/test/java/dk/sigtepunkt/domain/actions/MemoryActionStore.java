package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A store of actions that forgets when the test ends and keeps the port's promises until then. */
public final class MemoryActionStore implements ActionStore {
    private final Map<CommitteeId, Map<String, KeptAction>> kept = new HashMap<>();

    @Override
    public synchronized List<KeptAction> of(CommitteeId committee) {
        return List.copyOf(kept.getOrDefault(committee, Map.of()).values());
    }

    /** What the store is to have of a committee, whatever its content says. */
    public synchronized void hold(CommitteeId committee, List<KeptAction> actions) {
        Map<String, KeptAction> held = new LinkedHashMap<>();
        actions.forEach(action -> held.put(action.item().key(), action));
        kept.put(committee, held);
    }

    /** What an edition of a committee's content says. */
    public synchronized void take(CommitteeId committee, List<Action> stated, String edition, Instant now) {
        Map<String, KeptAction> before = kept.getOrDefault(committee, Map.of());
        Map<String, KeptAction> next = new LinkedHashMap<>();
        for (Action action : stated) {
            String key = action.key().value();
            Optional<KeptAction> known = Optional.ofNullable(before.get(key));
            next.put(
                    key,
                    new KeptAction(
                            new ItemRef(ItemKind.ACTION, committee, key),
                            wordings(known, ActionText.of(action), edition, now),
                            steps(known, action.steps(), now)));
        }
        before.forEach((key, gone) -> next.putIfAbsent(
                key,
                new KeptAction(
                        gone.item(),
                        gone.wordings().stream()
                                .map(wording -> ended(wording, now))
                                .toList(),
                        gone.steps())));
        kept.put(committee, next);
    }

    private static List<Wording> wordings(Optional<KeptAction> known, ActionText text, String edition, Instant now) {
        List<Wording> so = known.map(KeptAction::wordings).orElse(List.of());
        if (so.stream()
                .anyMatch(wording -> wording.validity().open() && wording.text().equals(text))) {
            return so;
        }
        return Stream.concat(
                        so.stream().map(wording -> ended(wording, now)),
                        Stream.of(new Wording(text, edition, since(now))))
                .toList();
    }

    private static Wording ended(Wording wording, Instant now) {
        return new Wording(wording.text(), wording.edition(), ended(wording.validity(), now));
    }

    private static List<KeptStep> steps(Optional<KeptAction> known, List<ActionStep> stated, Instant now) {
        List<KeptStep> so = known.map(KeptAction::steps).orElse(List.of());
        List<ActionStep> added = new ArrayList<>(stated);
        List<KeptStep> stay = so.stream()
                .filter(step -> step.validity().open() && added.remove(step.step()))
                .toList();
        boolean sameOrder = Stream.concat(stay.stream().map(KeptStep::step), added.stream())
                .sorted(Comparator.comparing(ActionStep::on))
                .toList()
                .equals(stated);
        Stream<KeptStep> earlier = so.stream()
                .map(step -> sameOrder && stay.contains(step)
                        ? step
                        : new KeptStep(step.step(), ended(step.validity(), now)));
        Stream<KeptStep> fresh = (sameOrder ? added : stated).stream().map(step -> new KeptStep(step, since(now)));
        return Stream.concat(earlier, fresh).toList();
    }

    private static Validity since(Instant now) {
        return new Validity(now, Optional.empty());
    }

    private static Validity ended(Validity validity, Instant now) {
        return validity.open() ? new Validity(validity.since(), Optional.of(now)) : validity;
    }
}
