package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which areas are the council's: a committee's content neither words them otherwise nor moves them nor leaves them out. An
 * area that another carries on is not left out.
 */
public final class CouncilsAreas {
    private final ExpectedFocusAreas expected;
    private final Strategies strategies;

    public CouncilsAreas(ExpectedFocusAreas expected, Strategies strategies) {
        this.expected = expected;
        this.strategies = strategies;
    }

    /** Why what goes against them is refused. */
    public BreachWords words(Locale language) {
        return BreachWords.in(language, strategies);
    }

    /** What of a content goes against them, in the list's order. */
    public List<Breach> breachedBy(Committee content, CatalogueSnapshot now) {
        List<Breach> breaches = new ArrayList<>(changedBy(content));
        List<FocusArea> others = now.committees().stream()
                .filter(other -> other.state() != CommitteeState.NOT_INSTALLED)
                .filter(other -> !other.id().equals(content.id()))
                .flatMap(other -> other.content().focusAreas().stream())
                .toList();
        List<FocusArea> present = new ArrayList<>(others);
        present.addAll(content.focusAreas());
        AreaAncestry ancestry = new AreaAncestry(present, now.former());
        expected.all().stream()
                .filter(adopted -> adopted.ref().committee().equals(content.id()))
                .filter(adopted -> in(content, adopted).isEmpty() && stillHolds(adopted))
                .filter(adopted -> present.stream().noneMatch(area -> ancestry.carriesOn(area, adopted.ref())))
                .forEach(adopted -> breaches.add(new Breach.LeftOut(adopted)));
        return List.copyOf(breaches);
    }

    /** Those that a content words otherwise or moves; it may say today what is decided and holds only later. */
    public List<Breach> changedBy(Committee content) {
        List<Breach> breaches = new ArrayList<>();
        for (ExpectedFocusArea adopted : expected.all()) {
            in(content, adopted).filter(area -> !isToCome(area)).ifPresent(area -> {
                adopted.wording()
                        .filter(wording -> !wording.isSaidBy(area.officialWording()))
                        .ifPresent(wording -> breaches.add(new Breach.OtherWording(adopted, wording, area)));
                if (!area.primary().sigtepunkt().equals(adopted.sigtepunkt())) {
                    breaches.add(new Breach.OtherSigtepunkt(adopted, area));
                }
            });
        }
        return List.copyOf(breaches);
    }

    private boolean isToCome(FocusArea area) {
        return expected.toCome().stream()
                .filter(decided -> decided.ref().equals(area.ref()))
                .filter(decided -> decided.sigtepunkt().equals(area.primary().sigtepunkt()))
                .flatMap(decided -> decided.wording().stream())
                .anyMatch(wording -> wording.isSaidBy(area.officialWording()));
    }

    private static Optional<FocusArea> in(Committee content, ExpectedFocusArea adopted) {
        return content.focusAreas().stream()
                .filter(area -> area.ref().equals(adopted.ref()))
                .findFirst();
    }

    /** An area of a period that is over may be left out. */
    private boolean stillHolds(ExpectedFocusArea adopted) {
        Strategy current = strategies.current();
        List<Strategy> own = strategies.all().stream()
                .filter(strategy -> strategy.sigtepunkt(adopted.sigtepunkt()).isPresent())
                .toList();
        return own.isEmpty() || own.stream().anyMatch(strategy -> strategy.lastYear() >= current.firstYear());
    }
}
