package dk.sigtepunkt.domain.council;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What committees say, with what the council decided of it: where an area stands and which target an indicator has; also
 * of what carries on the area or the indicator that it was decided of. Of the wording the committees' own stays, to be held
 * up against the council's.
 */
public final class DecidedContents {
    private static final CouncilWords WORDS = CouncilWords.in(Danish.LOCALE);

    private final List<CouncilDecision> holding;
    private final Period quarter;
    private final Strategies strategies;
    private final DecisionHeirs heirs;

    private DecidedContents(List<CouncilDecision> holding, Period quarter, Strategies strategies, DecisionHeirs heirs) {
        this.holding = holding;
        this.quarter = quarter;
        this.strategies = strategies;
        this.heirs = heirs;
    }

    /**
     * The very same committees when nothing of them was decided.
     *
     * @param known what became known later does not count; empty when all that is known does
     */
    public static CatalogueSnapshot over(
            CatalogueSnapshot committees,
            LocalDate day,
            Optional<Instant> known,
            CouncilDecisions decisions,
            Strategies strategies) {
        List<CouncilDecision> holding = DecidedFocusAreas.holding(decisions.all(), day, known)
                .filter(decision -> !(decision.subject() instanceof CouncilSubject.AreaEnds))
                .toList();
        return holding.isEmpty()
                ? committees
                : new DecidedContents(
                                holding,
                                Period.containing(Frequency.QUARTER, day),
                                strategies,
                                DecisionHeirs.in(committees))
                        .over(committees);
    }

    private CatalogueSnapshot over(CatalogueSnapshot committees) {
        return committees.with(committees.committees().stream().map(this::over).toList());
    }

    private KnownCommittee over(KnownCommittee known) {
        return known.saying(over(known.content()));
    }

    private Committee over(Committee content) {
        return content.with(
                content.focusAreas().stream().map(this::over).toList(),
                content.indicators().stream().map(this::over).toList(),
                content.actions());
    }

    private FocusArea over(FocusArea area) {
        return heirs.place(area, this::placed)
                .filter(decision -> decided(decision).area().equals(area.ref()) || mayFollow(area, decision))
                .map(decision -> moved(area, decision, decided(decision)))
                .orElse(area);
    }

    /** What was decided of an area itself. */
    private Optional<CouncilDecision> placed(FocusAreaRef area) {
        return holding.stream()
                .filter(decision -> decision.subject() instanceof CouncilSubject.Area one
                        && one.area().equals(area))
                .reduce((earlier, later) -> later);
    }

    private static CouncilSubject.Area decided(CouncilDecision decision) {
        return (CouncilSubject.Area) decision.subject();
    }

    /** What carries an area on in the next strategy stands in that one, not where the area was put in the earlier. */
    private boolean mayFollow(FocusArea area, CouncilDecision decision) {
        return strategies
                .of(area.primary().sigtepunkt(), quarter)
                .map(strategy ->
                        strategy.sigtepunkt(decided(decision).sigtepunkt()).isPresent())
                .orElse(true);
    }

    private static FocusArea moved(FocusArea area, CouncilDecision decision, CouncilSubject.Area to) {
        if (area.primary().sigtepunkt().equals(to.sigtepunkt())) {
            return area;
        }
        return area.under(
                new SigtepunktLink(to.sigtepunkt(), WORDS.moved(decision.decided())),
                List.of(),
                area.alsoSupports().stream()
                        .filter(link -> !link.sigtepunkt().equals(to.sigtepunkt()))
                        .toList());
    }

    private Indicator over(Indicator indicator) {
        List<Target> targets = new ArrayList<>(indicator.targets());
        // What was decided of the indicator itself comes last, and counts.
        heirs.line(indicator).stream()
                .flatMap(one -> holding.stream().flatMap(decision -> target(decision, one, indicator).stream()))
                .forEach(target -> {
                    targets.removeIf(former ->
                            former.period().end().equals(target.period().end()));
                    targets.add(target);
                });
        return targets.equals(indicator.targets()) ? indicator : with(targets, indicator);
    }

    /**
     * A committee may have made it a background figure since, or begun it later: then it has no such target.
     *
     * @param of the indicator that it was decided of, which another one may carry on
     */
    private static Optional<Target> target(CouncilDecision decision, ItemRef of, Indicator indicator) {
        return Stream.of(decision.subject())
                .filter(CouncilSubject.TargetSet.class::isInstance)
                .map(CouncilSubject.TargetSet.class::cast)
                .filter(set -> ItemRef.of(set.indicator()).equals(of) && takes(indicator, set))
                .map(set -> new Target(
                        set.period(),
                        set.low(),
                        set.high(),
                        decision.decided().body(),
                        Optional.of(decision.decided())))
                .findFirst();
    }

    static boolean takes(Indicator indicator, CouncilSubject.TargetSet set) {
        return !indicator.background()
                && (indicator.direction() == Direction.WITHIN || !set.band())
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
                indicator.method(),
                indicator.tags());
    }
}
