package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people have added to an action, each list in the order in which it was written.
 *
 * @param differences where a later content said something else than what stands
 * @param hands who was to see to it
 */
public record Lived(List<Told> updates, List<Difference> differences, List<Hand> hands) {
    public static final Lived NONE = new Lived(List.of(), List.of(), List.of());

    public Lived {
        updates = List.copyOf(updates);
        differences = List.copyOf(differences);
        hands = List.copyOf(hands);
    }

    /** The same with one more; what is no part of it changes nothing. */
    Lived with(ActionEntry entry) {
        if (entry instanceof ActionEntry.Updated update) {
            return new Lived(and(updates, update.told()), differences, hands);
        }
        if (entry instanceof ActionEntry.Handed handed) {
            return new Lived(updates, differences, and(hands, handed.hand()));
        }
        if (entry instanceof ActionEntry.Differs differs) {
            return new Lived(updates, and(differences, differs.difference()), hands);
        }
        return entry instanceof ActionEntry.Decided decided ? new Lived(updates, decided(decided.how()), hands) : this;
    }

    /** One decision is about what the newest content says; those before it are overtaken with it. */
    private List<Difference> decided(Difference.Settled how) {
        return differences.stream()
                .map(one -> one.waits() ? one.decided(how) : one)
                .toList();
    }

    private static <T> List<T> and(List<T> all, T more) {
        return Stream.concat(all.stream(), Stream.of(more)).toList();
    }

    Lived knownBy(Instant time) {
        return new Lived(
                updates.stream().filter(one -> !one.by().at().isAfter(time)).toList(),
                differences.stream()
                        .filter(one -> !one.at().isAfter(time))
                        .map(one -> one.knownBy(time))
                        .toList(),
                hands.stream().filter(one -> !one.by().at().isAfter(time)).toList());
    }

    /** The account of who sees to it now; empty for nobody in particular. */
    public Optional<String> holder() {
        return hands.isEmpty()
                ? Optional.empty()
                : Optional.of(hands.get(hands.size() - 1).account()).filter(account -> !account.isEmpty());
    }

    public boolean heldBy(Actor actor) {
        return holder().filter(actor.name()::equals).isPresent();
    }

    /** How it went by a time, as it had been told last. */
    public Optional<Told> told(Instant by) {
        return knownBy(by).newest();
    }

    /** How it goes, as it was told last. */
    public Optional<Told> newest() {
        return updates.isEmpty() ? Optional.empty() : Optional.of(updates.get(updates.size() - 1));
    }

    /** An update and who wrote it. */
    public record Told(ActionUpdate update, Signature by) {}

    /** @param account of who is to see to it from then on; empty for nobody in particular */
    public record Hand(String account, Signature by) {}
}
