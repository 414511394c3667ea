package dk.sigtepunkt.committees.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.strategy.ExpectedFocusArea;
import dk.sigtepunkt.domain.strategy.StrategyAreas;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What content changes of quarters that were over when it came is told, with when that became known and why. */
class RetroactiveChangesTest {
    private static final String FISK = Fjord.area("fisk", "Fisk", "");
    private static final String NONE = "";

    private final Hand hand = new Hand(Instant.parse("2025-08-01T08:00:00Z"));
    private final MemoryCommitteeStore committees = new MemoryCommitteeStore(hand);
    private LiveCatalogue catalogue = catalogue(List.of());

    private LiveCatalogue catalogue(List<ExpectedFocusArea> adopted) {
        return Havn.ready(new LiveCatalogue(
                committees, committees.actions(), new MemoryFigureStore(), () -> adopted, Havn.STRATEGIES, hand));
    }

    private void at(String day) {
        hand.now = Instant.parse(day + "T08:00:00Z");
    }

    private static String since(String quarter, String reason) {
        return "since: \"%s\"\nsinceReason: %s".formatted(quarter, reason);
    }

    private static String areaSince(String quarter, String reason) {
        return since(quarter, reason).replace("\n", "\n    ");
    }

    private List<String> told() {
        try (Reading reading = catalogue.open()) {
            return told(reading);
        }
    }

    private List<String> told(String known) {
        try (Reading reading = catalogue.openAsOf(Instant.parse(known + "T22:00:00Z"))) {
            return told(reading);
        }
    }

    private static List<String> told(Reading reading) {
        return reading.retroactive(Instant.EPOCH, Instant.MAX).stream()
                .map(RetroactiveChangesTest::line)
                .toList();
    }

    private static String line(RetroactiveChange change) {
        return "%s %s %s: %s, %s"
                .formatted(
                        change.knownAt().toString().substring(0, 10),
                        change.title(),
                        change.effect().counts() ? "in" : "out of",
                        change.effect().quarters().stream().map(Period::code).collect(Collectors.joining(" ")),
                        change.since().reason());
    }

    private boolean counts(int year, int quarter, String area) {
        try (Reading reading = catalogue.open()) {
            return reading.in(Period.quarter(year, quarter)).committees().focusAreas().stream()
                    .anyMatch(one -> one.ref().key().value().equals(area));
        }
    }

    @Test
    void aCommitteeThatCountsEarlierIsToldFromTheDayOnWhichThatWasKnown() {
        catalogue.offer(Fjord.offer(1, "1.0.0", since("2025K1", "Filen kom sent"), FISK));
        assertThat(told()).containsExactly("2025-08-01 Fjordudvalget in: 2025K1 2025K2, Filen kom sent");
        assertThat(told("2025-07-31")).isEmpty();
        assertThat(told("2025-08-01")).hasSize(1);
    }

    @Test
    void whatCountsFromItsOwnQuarterOnIsNone() {
        catalogue.offer(Fjord.offer(1, "1.0.0", NONE, FISK));
        at("2025-11-01");
        catalogue.offer(Fjord.offer(2, "1.1.0", since("2025K3", "Ikke noget nyt"), FISK));
        assertThat(told()).isEmpty();
    }

    @Test
    void anUpdateThatLetsACommitteeOrAnAreaCountEarlierIsToldToo() {
        catalogue.offer(Fjord.offer(1, "1.0.0", NONE, FISK));
        at("2025-11-01");
        catalogue.offer(Fjord.offer(
                2,
                "1.1.0",
                since("2025K1", "Fandtes allerede"),
                FISK,
                Fjord.area("baad", "Både", areaSince("2025K2", "Glemt"))));
        assertThat(told())
                .containsExactly(
                        "2025-11-01 Fjordudvalget in: 2025K1 2025K2, Fandtes allerede",
                        "2025-11-01 Både in: 2025K2 2025K3, Glemt");
    }

    @Test
    void whatIsSaidAgainOrNotAgainChangesNothing() {
        catalogue.offer(Fjord.offer(1, "1.0.0", since("2025K1", "Filen kom sent"), FISK));
        List<String> first = told();
        at("2025-11-01");
        catalogue.offer(Fjord.offer(2, "1.1.0", "since: \"2025K1\"", FISK));
        assertThat(told()).isEqualTo(first);
        catalogue.offer(Fjord.offer(3, "1.2.0", NONE, FISK));
        assertThat(told()).isEqualTo(first);
        assertThat(counts(2025, 1, "fisk")).isTrue();
    }

    /** To roll back gives no reason, and without one nothing may change what was laid before the council. */
    @Test
    void rollingBackTakesNoClaimBackButALaterQuarterWithItsReasonDoes() {
        catalogue.offer(Fjord.offer(1, "1.0.0", NONE, FISK));
        at("2025-11-01");
        catalogue.offer(Fjord.offer(2, "1.1.0", since("2025K1", "Tastet forkert"), FISK));
        List<String> claimed = told();
        at("2025-11-02");
        catalogue.retire(List.of(2L), CommitteeState.NOT_INSTALLED);
        catalogue.uninstalled(2);
        assertThat(catalogue.snapshot().committees())
                .extracting(KnownCommittee::version)
                .containsExactly("1.0.0");
        assertThat(counts(2025, 1, "fisk")).isTrue();
        assertThat(told()).isEqualTo(claimed);
        at("2025-11-03");
        catalogue.offer(Fjord.offer(3, "1.2.0", since("2025K3", "Kvartalet var tastet forkert"), FISK));
        assertThat(counts(2025, 2, "fisk")).isFalse();
        assertThat(counts(2025, 3, "fisk")).isTrue();
        assertThat(told())
                .containsExactly(
                        "2025-11-03 Fjordudvalget out of: 2025K1 2025K2, Kvartalet var tastet forkert",
                        "2025-11-01 Fjordudvalget in: 2025K1 2025K2, Tastet forkert");
    }

    @Test
    void anAreaGoesOnCountingThoughAnUpdateNoLongerSaysFromWhen() {
        String area = Fjord.area("baad", "Både", areaSince("2025K1", "Glemt"));
        at("2025-02-01");
        catalogue.offer(Fjord.offer(1, "1.0.0", NONE, FISK));
        at("2025-08-01");
        catalogue.offer(Fjord.offer(2, "1.1.0", NONE, FISK, area));
        at("2025-11-01");
        catalogue.offer(Fjord.offer(3, "1.2.0", NONE, FISK, Fjord.area("baad", "Både", "")));
        assertThat(counts(2025, 1, "baad")).isTrue();
        assertThat(told()).containsExactly("2025-08-01 Både in: 2025K1 2025K2, Glemt");
    }

    @Test
    void whatNoLongerCountsInQuartersThatAreOverNeedsAReasonAndIsTold() {
        catalogue.offer(Fjord.offer(1, "1.0.0", since("2025K1", "Filen kom sent"), FISK));
        at("2025-11-01");
        catalogue.offer(Fjord.offer(2, "1.1.0", "since: \"2025K4\"", FISK));
        assertThat(counts(2025, 1, "fisk")).isTrue();
        catalogue.offer(Fjord.offer(3, "1.2.0", since("2025K4", "Det var en fejl"), FISK));
        assertThat(counts(2025, 1, "fisk")).isFalse();
        assertThat(told())
                .containsExactly(
                        "2025-11-01 Fjordudvalget out of: 2025K1 2025K2 2025K3, Det var en fejl",
                        "2025-08-01 Fjordudvalget in: 2025K1 2025K2, Filen kom sent");
    }

    @Test
    void whatGivesNoReasonChangesNothingAndIsNone() {
        catalogue.offer(Fjord.offer(1, "1.0.0", "since: \"2025K1\"", FISK));
        assertThat(told()).isEmpty();
    }

    @Test
    void itStaysToldWhenTheCommitteeIsRemovedAlsoAfterAStart() {
        catalogue.offer(Fjord.offer(1, "1.0.0", since("2025K1", "Filen kom sent"), FISK));
        List<String> before = told();
        at("2025-11-01");
        catalogue.uninstalled(1);
        assertThat(told()).isEqualTo(before);
        catalogue = catalogue(List.of());
        assertThat(told()).isEqualTo(before);
        assertThat(told("2025-08-01")).isEqualTo(before);
    }

    @Test
    void whatTheCouncilsOwnListHasIsNoneAndWhatItDoesNotHaveIs() {
        catalogue = catalogue(List.of(new ExpectedFocusArea(
                new FocusAreaRef(Fjord.ID, new FocusAreaKey("fisk")), new SigtepunktId("vaekst"))));
        String fisk = Fjord.area("fisk", "Fisk", areaSince("2025K1", "Vedtaget"));
        catalogue.offer(Fjord.offer(1, "1.0.0", since("2022K3", "Vedtaget"), fisk));
        assertThat(told()).isEmpty();
        String more = Fjord.area("baad", "Både", areaSince("2025K2", "Glemt"));
        catalogue.offer(Fjord.offer(2, "1.1.0", since("2022K3", "Vedtaget"), fisk, more));
        assertThat(told()).containsExactly("2025-08-01 Både in: 2025K2, Glemt");
    }

    @Test
    void aStrategyHasThoseOfItsOwnQuartersOnly() {
        catalogue.offer(Fjord.offer(1, "1.0.0", since("2022K1", "Filen kom sent"), FISK));
        try (Reading reading = catalogue.open()) {
            StrategyAreas areas = new StrategyAreas(Havn.STRATEGIES.current(), Havn.STRATEGIES);
            assertThat(areas.retroactive(reading, Instant.EPOCH, Instant.MAX))
                    .singleElement()
                    .satisfies(change -> assertThat(change.effect().quarters())
                            .startsWith(Period.quarter(2022, 3))
                            .endsWith(Period.quarter(2025, 2)));
            assertThat(areas.retroactive(reading, Instant.EPOCH, hand.now)).isEmpty();
        }
    }

    @Test
    void anAreaThatIsTakenOutCountsNoLongerThoughItOnceCountedEarlier() {
        String area = Fjord.area("baad", "Både", areaSince("2025K1", "Glemt"));
        at("2025-02-01");
        catalogue.offer(Fjord.offer(1, "1.0.0", NONE, FISK));
        at("2025-08-01");
        catalogue.offer(Fjord.offer(2, "1.1.0", NONE, FISK, area));
        at("2025-11-01");
        catalogue.offer(Fjord.offer(3, "1.2.0", NONE, FISK));
        assertThat(counts(2025, 3, "baad")).isTrue();
        assertThat(counts(2025, 4, "baad")).isFalse();
    }
}
