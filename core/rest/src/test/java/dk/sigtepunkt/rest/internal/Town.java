package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.committee.Since;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.ActionKey;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FacetKey;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Baseline;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.SourceBinding;
import dk.sigtepunkt.contracts.indicator.SourceKind;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Thresholds;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.strategy.Facet;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.breadth.SomeTurnouts;
import dk.sigtepunkt.domain.claims.Ground;
import dk.sigtepunkt.domain.claims.SomeClaims;
import dk.sigtepunkt.domain.committees.ClosedItem;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
import dk.sigtepunkt.domain.dialogue.Discussions;
import dk.sigtepunkt.domain.evidence.SomeEvidence;
import dk.sigtepunkt.domain.proposals.Proposals;
import dk.sigtepunkt.domain.questions.Questions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/** A small municipality: one strategy with two sigtepunkter, and committees with a quarterly indicator each. */
final class Town {
    static final SigtepunktId GROWTH = new SigtepunktId("vaekst");
    static final SigtepunktId CARE = new SigtepunktId("omsorg");

    private static final FocusAreaRef WALKING = new FocusAreaRef(new CommitteeId("vej"), new FocusAreaKey("gang"));
    private static final Succession MERGED =
            new Succession(ItemRef.of(WALKING), LocalDate.of(2025, 5, 1), "Ét område for begge", true);

    private Town() {}

    /** A focus area with its indicator that the roads committee had once, and one of a committee that is no more. */
    static List<ClosedItem> former() {
        CommitteeId gone = new CommitteeId("nedlagt");
        IndicatorId steps = new IndicatorId(WALKING.committee(), "skridt");
        FocusAreaRef there = new FocusAreaRef(gone, WALKING.key());
        return List.of(
                closed(ItemRef.of(WALKING), walking(WALKING)),
                closed(ItemRef.of(steps), walking(WALKING)),
                closed(ItemRef.of(there), walking(there)));
    }

    private static ClosedItem closed(ItemRef item, Committee last) {
        Instant at = Instant.parse("2025-05-01T00:00:00Z");
        return new ClosedItem(item, "Flere går", at, "1.0.0", "Lagt sammen med cykler.", last);
    }

    private static Committee walking(FocusAreaRef ref) {
        FocusArea area = new FocusArea(
                ref,
                "Flere går",
                "Flere skal gå",
                "Om gang.",
                new SigtepunktLink(GROWTH, "fordi"),
                List.of(),
                List.of());
        Indicator steps = indicator(new IndicatorId(ref.committee(), "skridt"), ref.key());
        return new Committee(ref.committee(), "Udvalget", "", "Et udvalg.", List.of(area), List.of(steps), List.of());
    }

    static Strategy strategy() {
        return new Strategy(
                new StrategyId("sammen"),
                "Sammen om byen",
                "Hvad byrådet vil.",
                2022,
                2025,
                Period.quarter(2022, 3),
                new StrategyState.Adopted("Byrådet", LocalDate.of(2022, 6, 1), "referat"),
                true,
                List.of(
                        new Sigtepunkt(
                                GROWTH,
                                "Vækst i balance",
                                "Vækst.",
                                "balance",
                                List.of(new Facet(new FacetKey("by-land"), "By og land", "Balancen."))),
                        new Sigtepunkt(CARE, "Omsorg", "Omsorg.", "", List.of())),
                List.of("Økonomiudvalget", "Byrådet"));
    }

    static Committee committee(String id, SigtepunktId sigtepunkt) {
        CommitteeId committee = new CommitteeId(id);
        FocusAreaRef area = new FocusAreaRef(committee, new FocusAreaKey("cykler"));
        return new Committee(
                committee,
                "Udvalget " + id,
                "",
                "Et udvalg.",
                List.of(new FocusArea(
                        area,
                        "Flere på cykel",
                        "Flere skal cykle",
                        "Om cykling.",
                        new SigtepunktLink(sigtepunkt, "fordi"),
                        List.of(),
                        List.of(),
                        id.equals("vej") ? List.of(MERGED) : List.of())),
                List.of(indicator(new IndicatorId(committee, "ture"), area.key())),
                List.of(new Action(
                        new ActionKey("cykelsti"),
                        area,
                        "Byg en cykelsti",
                        "=En sti.",
                        "Vejchefen",
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2025, 6, 30),
                        List.of(
                                new ActionStep(LocalDate.of(2024, 1, 1), ActionState.DECIDED, "Budget", "Budgetaftale"),
                                new ActionStep(LocalDate.of(2025, 8, 1), ActionState.STARTED, "Klar", "Licitation")),
                        Origin.EXAMPLE)));
    }

    private static Indicator indicator(IndicatorId id, FocusAreaKey area) {
        return new Indicator(
                id,
                area,
                "Cykelture",
                "Ture pr. dag.",
                new Unit("ture", UnitKind.COUNT, 0),
                Direction.UP,
                new Baseline(Period.quarter(2022, 2), 100, "tælling"),
                List.of(new Target(Period.quarter(2025, 4), 200, 200, "Byrådet")),
                Thresholds.DEFAULT,
                Frequency.QUARTER,
                1,
                Aggregation.LAST,
                new SourceBinding(SourceKind.FILE, "Tællestander", "", "Kilde: egen tælling", 30));
    }

    /** That a committee came to count in two quarters that were over. */
    static RetroactiveChange countingEarlier(String committee, String reason) {
        Committee content = committee(committee, GROWTH);
        return new RetroactiveChange(
                ItemRef.of(content.id()),
                content,
                new Since(Period.quarter(2025, 2), reason),
                new RetroactiveChange.Effect(
                        RetroactiveChange.Kind.COUNTS, List.of(Period.quarter(2025, 2), Period.quarter(2025, 3))),
                Instant.parse("2025-11-20T08:00:00Z"));
    }

    static Observation observed(String committee, Period period, double value, String knownAt) {
        return observation(committee, period, "kommunen", Figure.observed(value), knownAt, "tælling");
    }

    static Observation missing(String committee, Period period, String area, String note, String knownAt) {
        Figure figure = new Figure(OptionalDouble.empty(), ObservationStatus.MISSING, note);
        return observation(committee, period, area, figure, knownAt, "=cmd()");
    }

    private static Observation observation(
            String committee, Period period, String area, Figure figure, String knownAt, String reference) {
        return new Observation(
                new IndicatorId(new CommitteeId(committee), "ture"),
                period,
                new AreaCode(area),
                Breakdown.TOTAL,
                figure,
                Instant.parse(knownAt),
                Origin.EXAMPLE,
                reference);
    }

    /** What people of the committee on roads have written, one of each. */
    static void planted(RunningApi api) {
        CommitteeId roads = new CommitteeId("vej");
        FocusAreaRef area = SomeEvidence.area("vej", "cykler");
        Questions.planted(api.questions);
        Discussions.planted(api.dialogue, roads);
        SomeEvidence.published(api.evidence, "Talt", area);
        SomeTurnouts.planted(api.turnouts, area, "Cykelløb");
        SomeClaims.published(api.claims, SomeClaims.saying("Talt", new Ground.Finding(1)));
        Proposals.planted(api.proposals, roads);
    }
}
