package dk.sigtepunkt.domain.reconcile;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import java.util.ArrayList;
import java.util.List;

/**
 * One item of a committee's content, as far as it can be compared with what it was.
 *
 * @param fields always the same ones in the same order for items of one kind
 * @param steps of an action, each in one line
 */
record Item(ItemRef ref, String title, List<Field> fields, List<Field> steps, List<Succession> replaces) {
    /** Where nothing is told of them. */
    static List<Item> of(Committee committee) {
        return of(committee, Titles.NONE);
    }

    /** The committee itself, its focus areas, indicators and actions, each in the content's order. */
    static List<Item> of(Committee committee, Titles titles) {
        List<Item> items = new ArrayList<>();
        items.add(new Item(
                ItemRef.of(committee.id()), committee.name(), Fields.of(committee), List.of(), committee.replaces()));
        committee
                .focusAreas()
                .forEach(area -> items.add(new Item(
                        ItemRef.of(area.ref()),
                        area.title(),
                        Fields.of(area, influencesAt(area.ref(), committee), titles),
                        List.of(),
                        area.replaces())));
        committee
                .indicators()
                .forEach(one -> items.add(
                        new Item(ItemRef.of(one.id()), one.name(), Fields.of(one, titles), List.of(), one.replaces())));
        committee
                .actions()
                .forEach(one -> items.add(
                        new Item(one.ref(), one.title(), Fields.of(one, titles), Fields.steps(one), one.replaces())));
        return items;
    }

    /** Each stands at one area: that of its committee from which it goes out, else that at which it arrives. */
    private static List<Influence> influencesAt(FocusAreaRef area, Committee committee) {
        return committee.influences().stream()
                .filter(one -> area.equals(one.from().committee().equals(committee.id()) ? one.from() : one.to()))
                .toList();
    }
}
