package dk.sigtepunkt.domain.reconcile;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import java.util.List;
import java.util.stream.Stream;

/** What actions and indicators have in common when they are carried on. */
interface ItemForm<T> {
    List<T> of(Committee committee);

    ItemRef ref(T item);

    FocusAreaRef area(T item);

    List<Succession> replaces(T item);

    /** The same item under another key and area, with these successions alone. */
    T moved(T item, String key, FocusAreaRef area, List<Succession> replaces);

    /** Whether a declared item may go on from a former one that has nothing but the key in common with it. */
    boolean mayContinue(T item, T former);

    /** Whether the two measure in the same unit; true for what is not measured. */
    boolean comparable(T item, T former);

    default T continuing(T item, T former, Succession area) {
        Succession added = new Succession(ref(former), area.from(), area.reason(), comparable(item, former));
        List<Succession> all =
                Stream.concat(replaces(item).stream(), Stream.of(added)).toList();
        return moved(item, ref(item).key(), area(item), all);
    }
}
