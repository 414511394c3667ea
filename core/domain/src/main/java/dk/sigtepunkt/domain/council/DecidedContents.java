package dk.sigtepunkt.domain.council;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What committees say, with what the council decided of it: where an area stands and which target an indicator has. Of the
 * wording the committees' own stays, to be held up against the council's.
 */
public final class DecidedContents {
    private static final CouncilWords WORDS = CouncilWords.in(Danish.LOCALE);

    private final List<CouncilDecision> holding;

    private DecidedContents(List<CouncilDecision> holding) {
        this.holding = holding;
    }

    /** @param known what became known later does not count; empty when all that is known does */
    public static DecidedContents on(LocalDate day, Optional<Instant> known, CouncilDecisions decisions) {
        return new DecidedContents(DecidedFocusAreas.holding(decisions.all(), day, known)
                .filter(decision -> !(decision.subject() instanceof CouncilSubject.AreaEnds))
                .toList());
    }

    /** The very same when nothing of it was decided. */
    public CatalogueSnapshot over(CatalogueSnapshot committees) {
        if (holding.isEmpty()) {
            return committees;
        }
        return new CatalogueSnapshot(
                committees.committees().stream().map(this::over).toList(), committees.refused(), committees.former());
    }

    private KnownCommittee over(KnownCommittee known) {
        return new KnownCommittee(
                over(known.content()), known.state(), known.version(), known.since(), known.carrier());
    }

    private Committee over(Committee content) {
        return content.with(
                content.focusAreas().stream().map(this::over).toList(),
                content.indicators().stream().map(this::over).toList(),
                content.actions());
    }

    private FocusArea over(FocusArea area) {
        return holding.stream()
                .filter(decision -> decision.subject() instanceof CouncilSubject.Area one
                        && one.area().equals(area.ref()))
                .reduce((earlier, later) -> later)
                .map(decision -> moved(area, decision, (CouncilSubject.Area) decision.subject()))
                .orElse(area);
    }

    private static FocusArea moved(FocusArea area, CouncilDecision decision, CouncilSubject.Area to) {
        if (area.primary().sigtepunkt().equals(to.sigtepunkt())) {
            return area;
        }
        return new FocusArea(
                area.ref(),
                area.title(),
                area.officialWording(),
                area.description(),
                new SigtepunktLink(to.sigtepunkt(), WORDS.moved(decision.decided())),
                List.of(),
                area.alsoSupports().stream()
                        .filter(link -> !link.sigtepunkt().equals(to.sigtepunkt()))
                        .toList(),
                area.replaces(),
                area.since());
    }

    private Indicator over(Indicator indicator) {
        List<Target> targets = new ArrayList<>(indicator.targets());
        holding.stream()
                .flatMap(decision -> target(decision, indicator).stream())
                .forEach(target -> {
                    targets.removeIf(former ->
                            former.period().end().equals(target.period().end()));
                    targets.add(target);
                });
        return targets.equals(indicator.targets()) ? indicator : with(targets, indicator);
    }

    /** A committee may have made it a background figure since, or begun it later: then it has no such target. */
    private static Optional<Target> target(CouncilDecision decision, Indicator indicator) {
        return Stream.of(decision.subject())
                .filter(CouncilSubject.TargetSet.class::isInstance)
                .map(CouncilSubject.TargetSet.class::cast)
                .filter(set -> set.indicator().equals(indicator.id()) && takes(indicator, set))
                .map(set -> new Target(
                        set.period(),
                        set.value(),
                        set.value(),
                        decision.decided().source(),
                        Optional.of(decision.decided())))
                .findFirst();
    }

    static boolean takes(Indicator indicator, CouncilSubject.TargetSet set) {
        return !indicator.background()
                && indicator.baseline().period().end().isBefore(set.period().end());
    }

    private static Indicator with(List<Target> targets, Indicator indicator) {
        return new Indicator(
                indicator.id(),
                indicator.focusArea(),
                indicator.name(),
                indicator.definition(),
                indicator.unit(),
                indicator.direction(),
                indicator.baseline(),
                targets,
                indicator.thresholds(),
                indicator.frequency(),
                indicator.every(),
                indicator.aggregation(),
                indicator.source(),
                indicator.replaces(),
                indicator.method());
    }
}
