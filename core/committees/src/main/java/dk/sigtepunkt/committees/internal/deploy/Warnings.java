package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.committees.internal.catalogue.ContentItems;
import dk.sigtepunkt.committees.internal.catalogue.Preview;
import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.Version;

/** What a new version of a committee would break. */
final class Warnings {
    private static final WarningWords WORDS = WarningWords.danish();

    private final ExpectedFocusAreas expected;
    private final CatalogueSnapshot now;

    Warnings(ExpectedFocusAreas expected, CatalogueSnapshot now) {
        this.expected = expected;
        this.now = now;
    }

    List<String> of(Preview preview, Version version, boolean serves) {
        List<String> warnings = new ArrayList<>();
        if (!serves) {
            warnings.add(
                    WORDS.higherServes(preview.running().map(Version::toString).orElse(""), version));
        }
        Set<ItemRef> carriedOn = carriedOn(preview.content());
        List<ItemChange> lost = preview.changes().stream()
                .filter(change -> change.kind() == ChangeKind.CLOSED)
                .filter(change -> !carriedOn.contains(change.item()))
                .toList();
        lost.forEach(change -> warning(change, preview.before()).ifPresent(warnings::add));
        unknownFormers(preview.content()).forEach(warnings::add);
        return warnings;
    }

    private Set<ItemRef> carriedOn(Committee next) {
        Set<ItemRef> carried = now.committees().stream()
                .flatMap(committee -> ContentItems.carriedOnBy(committee.content()))
                .collect(Collectors.toSet());
        ContentItems.carriedOnBy(next).forEach(carried::add);
        return carried;
    }

    private Optional<String> warning(ItemChange closed, Optional<Committee> before) {
        return switch (closed.item().kind()) {
            case FOCUS_AREA ->
                Optional.of(adopted(closed.item()) ? WORDS.adoptedAreaCloses(closed) : WORDS.areaCloses(closed));
            case INDICATOR -> Optional.of(WORDS.indicatorCloses(closed));
            case ACTION ->
                before.flatMap(content -> unfinished(content, closed.item())).map(WORDS::unfinishedActionCloses);
            case COMMITTEE -> Optional.empty();
        };
    }

    private boolean adopted(ItemRef area) {
        return expected.all().stream().map(adopted -> ItemRef.of(adopted.ref())).anyMatch(area::equals);
    }

    private static Optional<Action> unfinished(Committee content, ItemRef item) {
        return content.actions().stream()
                .filter(action -> action.ref().equals(item))
                .filter(action -> action.lastStep().state().open())
                .findFirst();
    }

    /** Formers that nobody has ever brought: most likely a misspelt key. */
    private List<String> unknownFormers(Committee next) {
        Set<ItemRef> known = now.committees().stream()
                .flatMap(committee -> ContentItems.in(committee.content()).stream())
                .collect(Collectors.toSet());
        now.former().forEach(former -> known.add(former.item()));
        return ContentItems.carriedOnBy(next)
                .filter(former -> !known.contains(former))
                .distinct()
                .map(WORDS::unknownFormer)
                .toList();
    }
}
