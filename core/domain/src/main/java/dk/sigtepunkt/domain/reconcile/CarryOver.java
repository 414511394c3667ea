package dk.sigtepunkt.domain.reconcile;

import static java.util.stream.Collectors.toSet;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The effective content of committees: what they declare, with everything that stood under the focus areas they replace.
 * A former item goes on in the item that names it, else in a declared item with its key, else it is carried over as it
 * was, until a later content that declared it does so no more. Doing it twice is the same as doing it once.
 */
public final class CarryOver {
    private CarryOver() {}

    /** One committee on its own. */
    public static Committee over(Committee declared, FormerContents formers) {
        return over(declared, formers, former -> false);
    }

    /**
     * One committee beside others.
     *
     * @param alreadyTaken former items that the content of another committee carries on; they are not carried over again
     */
    public static Committee over(Committee declared, FormerContents formers, Predicate<ItemRef> alreadyTaken) {
        if (AreaLinks.replacesNothing(declared)) {
            return declared;
        }
        CarryOverFilter taken = (former, area, taker) -> alreadyTaken.test(former);
        History history = History.before(declared, new AskedOnce(formers), taken);
        return new Inheritance(declared, history, former -> false)
                .carryOver(taken)
                .content();
    }

    /**
     * All installed committees together. Of several that replace the same focus area, those whose declared items match
     * come before the first that would carry over; an item that its own committee still declares is not carried over.
     *
     * @param declared in the order of installation, one of each committee
     * @return in the same order
     */
    public static List<Committee> all(List<Committee> declared, FormerContents formers) {
        return new EffectiveCommittees(declared, new AskedOnce(formers)).effective();
    }

    /**
     * What is left of a committee that is not installed any more: without what others carry on. A focus area stays as
     * long as something under it is not carried on.
     */
    public static Committee left(Committee gone, List<Committee> others) {
        Set<ItemRef> taken = others.stream().flatMap(Inheritance::named).collect(toSet());
        Predicate<FocusAreaRef> stays = area -> !taken.contains(ItemRef.of(area))
                || remains(IndicatorForm.FORM, gone, area, taken)
                || remains(ActionForm.FORM, gone, area, taken);
        List<FocusArea> areas = gone.focusAreas().stream()
                .filter(area -> stays.test(area.ref()))
                .toList();
        return gone.with(areas, rest(IndicatorForm.FORM, gone, taken), rest(ActionForm.FORM, gone, taken));
    }

    private static <T> boolean remains(ItemForm<T> form, Committee gone, FocusAreaRef area, Set<ItemRef> taken) {
        return rest(form, gone, taken).stream().anyMatch(item -> form.area(item).equals(area));
    }

    private static <T> List<T> rest(ItemForm<T> form, Committee gone, Set<ItemRef> taken) {
        return form.of(gone).stream()
                .filter(item -> !taken.contains(form.ref(item)))
                .toList();
    }
}
