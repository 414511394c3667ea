package dk.sigtepunkt.domain.reconcile;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Indicator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes up a municipality and its reforms: areas are kept, renamed, moved, split and merged as the dice fall. */
final class Reforms {
    private static final List<String> COMMITTEES = List.of("vtf", "job", "skole", "social", "kultur", "teknik");
    private static final List<String> KEYS = List.of("a", "b", "c", "d", "e");

    private final Random dice;
    private int areas;
    private int renamed;
    /** Every key there ever was: a new item never goes by an old one's. */
    private final Set<String> used = new HashSet<>();

    Reforms(long seed) {
        this.dice = new Random(seed);
    }

    /** Up to three committees, each with areas, actions and indicators whose keys often coincide. */
    List<Committee> beginning() {
        List<Committee> town = new ArrayList<>();
        for (String id : COMMITTEES.subList(0, 1 + dice.nextInt(3))) {
            Content content = Content.of(id);
            List<String> own = new ArrayList<>();
            for (int count = 1 + dice.nextInt(3); count > 0; count--) {
                own.add(newArea());
                content.area(own.get(own.size() - 1));
            }
            for (String key : KEYS) {
                item(content, key, own.get(dice.nextInt(own.size())));
            }
            town.add(content.build());
        }
        return town;
    }

    private void item(Content content, String key, String area, String... former) {
        switch (dice.nextInt(6)) {
            case 0, 1 -> content.action(key, area, former);
            case 2 -> content.share(key, area, former);
            case 3 -> content.count(key, area, former);
            default -> {}
        }
    }

    private String newArea() {
        return "omr" + areas++;
    }

    private boolean chance(double share) {
        return dice.nextDouble() < share;
    }

    /**
     * The next declared contents.
     *
     * @param declared what the committees declare now
     * @param effective what they are with everything carried over
     */
    List<Committee> next(List<Committee> declared, List<Committee> effective) {
        effective.stream()
                .flatMap(committee -> Item.of(committee).stream())
                .forEach(item -> used.add(item.ref().toString()));
        Map<CommitteeId, Draft> drafts = new LinkedHashMap<>();
        declared.forEach(one -> drafts.put(one.id(), new Draft(one.id())));
        for (int index = 0; index < declared.size(); index++) {
            Committee now = declared.get(index);
            for (FocusArea area : now.focusAreas()) {
                if (chance(0.5)) {
                    drafts.computeIfAbsent(now.id(), Draft::new).keep(area, now);
                } else {
                    replace(area.ref(), effective.get(index), drafts);
                }
            }
        }
        return drafts.values().stream()
                .filter(draft -> !draft.areas.isEmpty())
                .map(Draft::build)
                .toList();
    }

    private void replace(FocusAreaRef former, Committee effective, Map<CommitteeId, Draft> drafts) {
        List<FocusArea> successors = new ArrayList<>();
        for (int count = 1 + dice.nextInt(2); count > 0; count--) {
            CommitteeId id =
                    chance(0.4) ? former.committee() : new CommitteeId(COMMITTEES.get(dice.nextInt(COMMITTEES.size())));
            successors.add(drafts.computeIfAbsent(id, Draft::new).successor(former));
        }
        FocusAreaRef heir = successors.get(dice.nextInt(successors.size())).ref();
        Draft draft = drafts.computeIfAbsent(heir.committee(), Draft::new);
        redeclare(IndicatorForm.FORM, effective, former, heir, draft.indicators);
        redeclare(ActionForm.FORM, effective, former, heir, draft.actions);
    }

    /** Some items are declared in their new place, under the same key or another; the rest is left to be carried over. */
    private <T> void redeclare(
            ItemForm<T> form, Committee effective, FocusAreaRef former, FocusAreaRef heir, Map<String, T> items) {
        for (T item : form.of(effective)) {
            if (!form.area(item).equals(former) || chance(0.4)) {
                continue;
            }
            String key = form.ref(item).key();
            boolean free = former.committee().equals(heir.committee()) || !used.contains(heir.committee() + "/" + key);
            if (free && chance(0.5)) {
                items.putIfAbsent(key, form.moved(item, key, heir, List.of()));
            } else {
                String other = "ny" + renamed++;
                items.put(other, form.moved(item, other, heir, List.of(Content.succession(form.ref(item)))));
            }
        }
    }

    private final class Draft {
        private final CommitteeId id;
        private final Map<FocusAreaRef, FocusArea> areas = new LinkedHashMap<>();
        private final Map<String, Indicator> indicators = new LinkedHashMap<>();
        private final Map<String, Action> actions = new LinkedHashMap<>();

        Draft(CommitteeId id) {
            this.id = id;
        }

        void keep(FocusArea area, Committee now) {
            areas.put(area.ref(), area);
            keep(IndicatorForm.FORM, area, now, indicators);
            keep(ActionForm.FORM, area, now, actions);
        }

        private <T> void keep(ItemForm<T> form, FocusArea area, Committee now, Map<String, T> items) {
            form.of(now).stream()
                    .filter(item -> form.area(item).equals(area.ref()) && !chance(0.1))
                    .forEach(item -> items.put(form.ref(item).key(), item));
        }

        FocusArea successor(FocusAreaRef former) {
            List<FocusArea> present = List.copyOf(areas.values());
            FocusArea base = !present.isEmpty() && chance(0.4)
                    ? present.get(dice.nextInt(present.size()))
                    : Content.of(id.value())
                            .area(newArea())
                            .build()
                            .focusAreas()
                            .get(0);
            Map<ItemRef, Succession> replaces = new LinkedHashMap<>();
            base.replaces().forEach(one -> replaces.put(one.former(), one));
            replaces.put(ItemRef.of(former), Content.succession(ItemRef.of(former)));
            FocusArea area = new FocusArea(
                    base.ref(),
                    base.title(),
                    base.officialWording(),
                    base.description(),
                    base.primary(),
                    base.facets(),
                    base.alsoSupports(),
                    List.copyOf(replaces.values()));
            areas.put(area.ref(), area);
            return area;
        }

        Committee build() {
            return Content.of(id.value())
                    .build()
                    .with(List.copyOf(areas.values()), List.copyOf(indicators.values()), List.copyOf(actions.values()));
        }
    }
}
