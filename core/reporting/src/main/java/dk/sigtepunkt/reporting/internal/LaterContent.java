package dk.sigtepunkt.reporting.internal;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.committee.Since;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.ClosedItem;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reconcile.Reconciliation;
import dk.sigtepunkt.domain.reconcile.Titles;
import dk.sigtepunkt.domain.strategy.AreaAncestry;
import dk.sigtepunkt.domain.strategy.AreaWording;
import dk.sigtepunkt.reporting.ReportWords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What committees and the council have said since a quarter's end, and let count in it, or not any more. */
final class LaterContent {
    private final CatalogueSnapshot now;
    private final CatalogueSnapshot then;
    private final Reading whole;
    private final Set<ItemRef> there;
    private final CouncilSince council;
    private final AreaAncestry ancestry;
    private final AreaAncestry ancestryThen;
    private final ReportWords words;

    /**
     * @param reading of the quarter
     * @param end when it ended
     * @param council what it has said of the quarter
     */
    LaterContent(Reading reading, Instant end, CouncilSince council, ReportWords words) {
        this.council = council;
        this.now = reading.committees();
        this.then = reading.knownBy(end);
        this.whole = reading.whole();
        this.there = whole.committees().committees().stream()
                .flatMap(committee -> items(committee.content()))
                .collect(Collectors.toSet());
        this.ancestry = AreaAncestry.in(now);
        this.ancestryThen = AreaAncestry.in(then);
        this.words = words;
    }

    List<ItemChange> changes() {
        return Stream.of(
                        now.committees().stream().flatMap(committee -> changes(committee).stream()),
                        then.committees().stream()
                                .filter(committee ->
                                        now.committee(committee.id()).isEmpty())
                                .map(this::gone),
                        now.focusAreas().stream().flatMap(area -> worded(area).stream()))
                .flatMap(changes -> changes)
                .toList();
    }

    private List<ItemChange> changes(KnownCommittee committee) {
        Committee content = committee.content();
        Optional<Committee> before = then.committee(committee.id()).map(KnownCommittee::content);
        if (before.filter(content::equals).isPresent()) {
            return List.of();
        }
        List<Committee> others =
                now.committees().stream().map(KnownCommittee::content).toList();
        List<ItemChange> changes =
                Reconciliation.between(before, Set.of(), content, committee.version(), others, titles());
        Set<ItemRef> fresh = items(changes, ChangeKind.NEW);
        Set<ItemRef> closed = items(changes, ChangeKind.CLOSED);
        return changes.stream()
                .filter(change -> !fresh.contains(change.item())
                        || holder(content, change.item())
                                .filter(fresh::contains)
                                .isEmpty())
                .filter(change -> !closed.contains(change.item())
                        || before.flatMap(earlier -> holder(earlier, change.item()))
                                .filter(closed::contains)
                                .isEmpty())
                .map(change -> reasoned(change, content))
                .toList();
    }

    private Titles titles() {
        Stream<KnownCommittee> known =
                Stream.of(now, then, whole.committees()).flatMap(catalogue -> catalogue.committees().stream());
        Stream<Committee> closed = whole.committees().former().stream().map(ClosedItem::last);
        return Titles.of(
                council.strategies(),
                whole.figures().municipality(),
                Stream.concat(known.map(KnownCommittee::content), closed).toList());
    }

    private static Set<ItemRef> items(List<ItemChange> changes, ChangeKind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .map(ItemChange::item)
                .collect(Collectors.toSet());
    }

    private static Stream<ItemRef> items(Committee content) {
        return Stream.of(
                        Stream.of(ItemRef.of(content.id())),
                        content.focusAreas().stream().map(area -> ItemRef.of(area.ref())),
                        content.indicators().stream().map(indicator -> ItemRef.of(indicator.id())),
                        content.actions().stream().map(action -> action.ref()))
                .flatMap(items -> items);
    }

    private ItemChange gone(KnownCommittee committee) {
        return new ItemChange(
                ItemRef.of(committee.id()), committee.content().name(), ChangeKind.CLOSED, words.countsNoLonger());
    }

    /** What an item cannot come or go without: what goes with it is not told of for itself. */
    private static Optional<ItemRef> holder(Committee content, ItemRef item) {
        return switch (item.kind()) {
            case COMMITTEE -> Optional.empty();
            case FOCUS_AREA -> Optional.of(ItemRef.of(content.id()));
            case INDICATOR ->
                content.indicators().stream()
                        .filter(one -> ItemRef.of(one.id()).equals(item))
                        .map(one -> ItemRef.of(new FocusAreaRef(content.id(), one.focusArea())))
                        .findFirst();
            case ACTION ->
                content.actions().stream()
                        .filter(one -> one.ref().equals(item))
                        .map(one -> ItemRef.of(one.focusArea()))
                        .findFirst();
        };
    }

    private ItemChange reasoned(ItemChange change, Committee content) {
        return switch (change.kind()) {
            case NEW ->
                since(change.item(), content)
                        .map(one -> with(change, (words.countsSince(one) + " " + change.what()).strip()))
                        .orElse(change);
            // It is still there, and counts in other quarters.
            case CLOSED -> there.contains(change.item()) ? with(change, words.countsNoLonger()) : change;
            case CHANGED, REOPENED -> change;
        };
    }

    private static ItemChange with(ItemChange change, String what) {
        return new ItemChange(change.item(), change.title(), change.kind(), what);
    }

    private static Optional<Since> since(ItemRef item, Committee content) {
        return item.kind() == ItemKind.COMMITTEE
                ? content.since()
                : content.focusAreas().stream()
                        .filter(area -> ItemRef.of(area.ref()).equals(item))
                        .findFirst()
                        .flatMap(FocusArea::since);
    }

    /** Of an area that was there: how the council words it, or that it does not any more. */
    private Optional<ItemChange> worded(FocusArea area) {
        AreaWording is = council.now(area, ancestry);
        return then.focusAreas().stream()
                .filter(one -> one.ref().equals(area.ref()))
                .findFirst()
                .map(one -> council.then(one, ancestryThen))
                .filter(was -> !was.wordings().equals(is.wordings()) || own(was) != own(is))
                .map(was -> new ItemChange(
                        ItemRef.of(area.ref()),
                        area.title(),
                        ChangeKind.CHANGED,
                        own(is) ? words.adoptedNoLonger() : words.worded(is)));
    }

    private static boolean own(AreaWording wording) {
        return wording.standing() == AreaWording.Standing.OWN;
    }
}
