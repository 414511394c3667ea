package dk.sigtepunkt.domain.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FacetKey;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.strategy.Facet;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.actions.ActionStanding;
import dk.sigtepunkt.domain.actions.AreaActions;
import dk.sigtepunkt.domain.evidence.Stance;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeTest {
    private static final Period QUARTER = Period.quarter(2025, 3);
    private static final SigtepunktId GROWTH = new SigtepunktId("vaekst");
    private static final FacetKey CLIMATE = new FacetKey("klima");
    private static final FocusArea QUAY = area("kaj", List.of(CLIMATE));
    private static final FocusArea SHIPS = area("skibe", List.of());
    private static final Action STARTED = PracticeTown.action("kaj", QUAY.ref(), true, ActionState.STARTED);

    private static FocusArea area(String key, List<FacetKey> facets) {
        return new FocusArea(
                new FocusAreaRef(new CommitteeId("havn"), new FocusAreaKey(key)),
                "Området " + key,
                "Ordlyd",
                "Om",
                new SigtepunktLink(GROWTH, "fordi"),
                facets,
                List.of());
    }

    private static Practice practice(PracticeBooks books, Optional<Instant> known, Action... actions) {
        List<AreaActions> areas = List.of(QUAY, SHIPS).stream()
                .map(area -> new AreaActions(
                        area,
                        Arrays.stream(actions)
                                .filter(action -> action.focusArea().equals(area.ref()))
                                .flatMap(action -> ActionStanding.at(action, QUARTER, QUARTER.end()).stream())
                                .toList()))
                .toList();
        return Practice.of(
                OneStrategy.with(
                                new Sigtepunkt(
                                        GROWTH,
                                        "Vækst",
                                        "Om",
                                        "balance",
                                        List.of(
                                                new Facet(CLIMATE, "Klima", "Om"),
                                                new Facet(new FacetKey("oekonomi"), "Økonomi", "Om"))),
                                new Sigtepunkt(new SigtepunktId("tomt"), "Tomt", "Om", "", List.of()))
                        .current(),
                QUARTER,
                areas,
                books,
                known);
    }

    private static ActionPractice only(PracticeBooks books) {
        return practice(books, Optional.empty(), STARTED).all().actions().get(0);
    }

    @Test
    void everySigtepunktAndEachOfItsPartsIsToldOfAlsoWhenNothingIsDone() {
        Practice practice = practice(
                PracticeBooks.EMPTY,
                Optional.empty(),
                STARTED,
                PracticeTown.action("plan", QUAY.ref(), false, ActionState.DECIDED),
                PracticeTown.action("faerdig", SHIPS.ref(), false, ActionState.COMPLETED));

        SigtepunktPractice growth = practice.sigtepunkter().get(0);
        assertThat(growth.whole().areas()).hasSize(2);
        assertThat(growth.whole().in(ActionState.STARTED)).isEqualTo(1);
        assertThat(growth.whole().in(ActionState.DECIDED)).isEqualTo(1);
        assertThat(growth.whole().begun()).isEqualTo(2);
        assertThat(growth.whole().withoutLiveAction()).containsExactly(SHIPS);
        assertThat(growth.whole().withoutEvidence()).containsExactly(QUAY, SHIPS);
        assertThat(growth.facets().get(0).part().actions()).hasSize(2);
        assertThat(growth.facets().get(1).part().areas()).isEmpty();
        assertThat(practice.sigtepunkter().get(1).whole().areas()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FOR,true", "ILLUSTRATES,true", "AGAINST,false"})
    void anActionIsFeltWhenAFindingThatNamesItDoesNotSpeakAgainstItsArea(Stance stance, boolean felt) {
        ActionPractice one = only(PracticeTown.seen(STARTED, stance, "2025-08-01T10:00:00Z"));

        assertThat(one.felt()).isEqualTo(felt);
        assertThat(one.evaluated()).containsExactly(EvaluationGround.FINDING);
    }

    @Test
    void whatDoesNotSayByWhomItIsToBeFeltOrHasNotBegunIsNotFelt() {
        Action silent = PracticeTown.action("kaj", QUAY.ref(), false, ActionState.STARTED);
        Action planned = PracticeTown.action("kaj", QUAY.ref(), true, ActionState.DECIDED);
        PracticeBooks books = PracticeTown.seen(STARTED, Stance.FOR, "2025-08-01T10:00:00Z");

        assertThat(practice(books, Optional.empty(), silent).all().felt()).isZero();
        assertThat(practice(books, Optional.empty(), silent).all().evaluated()).isEqualTo(1);
        assertThat(practice(books, Optional.empty(), planned).all().felt()).isZero();
        assertThat(practice(books, Optional.empty(), planned).all().evaluated()).isZero();
    }

    @Test
    void discussionsExplanationsAndFollowUpsLookBackOnAnAction() {
        assertThat(only(PracticeTown.discussed(STARTED, "2025-08-01T10:00:00Z")).evaluated())
                .containsExactly(EvaluationGround.DISCUSSION);
        assertThat(only(PracticeTown.explained(STARTED, "2025-08-01T10:00:00Z")).evaluated())
                .containsExactly(EvaluationGround.EXPLANATION);
        assertThat(only(PracticeTown.followedUp(STARTED, "2025-08-01T10:00:00Z"))
                        .evaluated())
                .containsExactly(EvaluationGround.FOLLOW_UP);
    }

    @Test
    void whatIsWrittenAfterTheQuarterNeverCountsInIt() {
        String later = "2025-10-01T10:00:00Z";

        assertThat(only(PracticeTown.seen(STARTED, Stance.FOR, later)).evaluated())
                .isEmpty();
        assertThat(only(PracticeTown.discussed(STARTED, later)).evaluated()).isEmpty();
        assertThat(only(PracticeTown.explained(STARTED, later)).evaluated()).isEmpty();
        assertThat(only(PracticeTown.followedUp(STARTED, later)).evaluated()).isEmpty();
    }

    @Test
    void whatWasNotKnownOnTheDayThatIsLookedFromDoesNotCount() {
        PracticeBooks books = PracticeTown.seen(STARTED, Stance.FOR, "2025-08-01T10:00:00Z");

        assertThat(practice(books, Optional.of(Instant.parse("2025-07-31T10:00:00Z")), STARTED)
                        .all()
                        .felt())
                .isZero();
        assertThat(practice(books, Optional.of(Instant.parse("2025-08-02T10:00:00Z")), STARTED)
                        .all()
                        .felt())
                .isEqualTo(1);
    }

    @Test
    void whatIsWithdrawnCountsUntilThenAlsoWhenItsWordsAreErased() {
        assertThat(only(PracticeTown.withdrawn(STARTED, "2025-09-01T10:00:00Z")).felt())
                .isFalse();
        assertThat(only(PracticeTown.withdrawn(STARTED, "2025-10-01T10:00:00Z")).felt())
                .isTrue();
    }
}
