package dk.sigtepunkt.committees.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.strategy.ExpectedFocusArea;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which committees and areas count in which quarter, and from when on that was known. */
class QuarterContentTest {
    private static final Instant NOVEMBER_2026 = Instant.parse("2026-11-28T08:00:00Z");
    private static final String BOTH = Fjord.area("fisk", "Fisk", "") + Fjord.area("baad", "Både", "");
    private static final String NONE = "";

    private final Hand hand = new Hand(NOVEMBER_2026);
    private final MemoryCommitteeStore committees = new MemoryCommitteeStore(hand);
    private final MemoryFigureStore figures = new MemoryFigureStore();
    private LiveCatalogue catalogue = catalogue(List.of());

    private LiveCatalogue catalogue(List<ExpectedFocusArea> adopted) {
        return Havn.ready(
                new LiveCatalogue(committees, committees.actions(), figures, () -> adopted, Havn.STRATEGIES, hand));
    }

    private void at(String day) {
        hand.now = Instant.parse(day + "T08:00:00Z");
    }

    private List<String> wordings(Reading reading, int year, int quarter) {
        return fjord(reading, year, quarter)
                .map(known -> known.content().focusAreas().stream()
                        .map(FocusArea::officialWording)
                        .toList())
                .orElse(List.of());
    }

    private static Optional<KnownCommittee> fjord(Reading reading, int year, int quarter) {
        return reading.in(Period.quarter(year, quarter)).committees().committee(Fjord.ID);
    }

    private List<String> wordings(int year, int quarter) {
        try (Reading reading = catalogue.open()) {
            return wordings(reading, year, quarter);
        }
    }

    private List<String> wordings(int year, int quarter, String known) {
        try (Reading reading = catalogue.openAsOf(Instant.parse(known + "T22:00:00Z"))) {
            return wordings(reading, year, quarter);
        }
    }

    @Nested
    class ACommitteeThatComesLater {
        @Test
        void countsFromTheQuarterOfItsInstallation() {
            catalogue.offer(Fjord.offer(1, "1.0.0", NONE, BOTH));
            assertThat(wordings(2022, 3)).isEmpty();
            assertThat(wordings(2026, 3)).isEmpty();
            assertThat(wordings(2026, 4)).containsExactly("Fisk", "Både");
        }

        @Test
        void isNotKnownBefore() {
            catalogue.offer(Fjord.offer(1, "1.0.0", NONE, BOTH));
            assertThat(wordings(2026, 4, "2026-11-27")).isEmpty();
            assertThat(wordings(2026, 4, "2026-11-28")).isNotEmpty();
        }

        @Test
        void countsFromItsOwnFirstQuarterFromTheDayThatThisIsKnown() {
            catalogue.offer(Fjord.offer(1, "1.0.0", "since: \"2025K2\"\nsinceReason: Filen kom sent".indent(0), BOTH));
            assertThat(wordings(2025, 1)).isEmpty();
            assertThat(wordings(2025, 2)).containsExactly("Fisk", "Både");
            assertThat(wordings(2025, 2, "2026-11-27")).isEmpty();
        }

        @Test
        void thatSaysNoReasonCountsFromItsInstallationOnly() {
            catalogue.offer(Fjord.offer(1, "1.0.0", "since: \"2025K2\"", BOTH));
            assertThat(wordings(2025, 2)).isEmpty();
            assertThat(wordings(2026, 4)).isNotEmpty();
        }

        @Test
        void goesOnCountingFromItsFirstQuarterWithoutSayingWhyAgain() {
            at("2025-05-01");
            String since = "since: \"2025K2\"";
            catalogue.offer(Fjord.offer(1, "1.0.0", since, BOTH));
            at("2025-11-01");
            catalogue.offer(Fjord.offer(2, "1.1.0", since, Fjord.area("fisk", "Mange fisk", "")));
            assertThat(wordings(2025, 2)).containsExactly("Fisk", "Både");
            assertThat(wordings(2025, 4)).containsExactly("Mange fisk");
        }

        @Test
        void thatGoesCountsToItsLastQuarterAlsoAfterAStart() {
            at("2025-02-01");
            catalogue.offer(Fjord.offer(1, "1.0.0", NONE, BOTH));
            at("2025-11-01");
            catalogue.uninstalled(1);
            for (int starts = 0; starts < 2; starts++) {
                assertThat(wordings(2025, 1)).isNotEmpty();
                assertThat(wordings(2025, 3)).isNotEmpty();
                assertThat(wordings(2025, 4)).isEmpty();
                assertThat(wordings(2025, 4, "2025-10-31")).isNotEmpty();
                catalogue = catalogue(List.of());
            }
        }

        @Test
        void thatWasAwayForAWhileDoesNotCountMeanwhile() {
            at("2025-02-01");
            catalogue.offer(Fjord.offer(1, "1.0.0", NONE, BOTH));
            at("2025-05-01");
            catalogue.uninstalled(1);
            at("2025-08-01");
            catalogue.offer(Fjord.offer(2, "1.0.0", NONE, BOTH));
            assertThat(wordings(2025, 1)).isNotEmpty();
            assertThat(wordings(2025, 2)).isEmpty();
            assertThat(wordings(2025, 3)).isNotEmpty();
        }
    }

    @Nested
    class AnotherWording {
        @Test
        void holdsFromItsOwnQuarterOn() {
            at("2025-02-01");
            catalogue.offer(Fjord.offer(1, "1.0.0", NONE, BOTH));
            at("2025-08-01");
            catalogue.offer(Fjord.offer(2, "1.1.0", NONE, Fjord.area("fisk", "Mange fisk", "")));
            assertThat(wordings(2025, 2)).containsExactly("Fisk", "Både");
            assertThat(wordings(2025, 3)).containsExactly("Mange fisk");
            assertThat(wordings(2025, 3, "2025-07-31")).containsExactly("Fisk", "Både");
        }
    }

    @Nested
    class AnAreaThatComesLater {
        @Test
        void countsFromItsOwnFirstQuarter() {
            at("2025-02-01");
            catalogue.offer(Fjord.offer(1, "1.0.0", NONE, Fjord.area("fisk", "Fisk", "")));
            at("2025-08-01");
            String early = Fjord.area("baad", "Både", "since: \"2025K2\"\n    sinceReason: Sent");
            String late = Fjord.area("krabbe", "Krabber", "since: \"2025K4\"");
            catalogue.offer(Fjord.offer(2, "1.1.0", NONE, Fjord.area("fisk", "Flere fisk", ""), early, late));
            assertThat(wordings(2025, 1)).containsExactly("Fisk");
            assertThat(wordings(2025, 2)).containsExactly("Fisk", "Både");
            assertThat(wordings(2025, 2, "2025-07-31")).containsExactly("Fisk");
            assertThat(wordings(2025, 3)).containsExactly("Flere fisk", "Både");
            assertThat(wordings(2025, 4)).containsExactly("Flere fisk", "Både", "Krabber");
        }
    }

    @Nested
    class ACommitteeOfTheCouncilsOwnList {
        @Test
        void countsAndIsKnownFromTheStrategysFirstReport() {
            catalogue = adopted();
            catalogue.offer(Fjord.offer(1, "1.0.0", NONE, BOTH));
            assertThat(wordings(2022, 2)).isEmpty();
            assertThat(wordings(2022, 3)).containsExactly("Fisk", "Både");
            assertThat(wordings(2022, 3, "2022-07-01")).containsExactly("Fisk", "Både");
        }

        @Test
        void hasAreasThatTheCouncilDidNotAdoptInThePastForAReasonOnly() {
            String fisk = Fjord.area("fisk", "Fisk", "");
            String since = "since: \"2025K2\"";
            for (String reason : List.of("", "\n    sinceReason: Glemt")) {
                catalogue = adopted();
                catalogue.offer(Fjord.offer(1, "1.0.0", NONE, fisk));
                catalogue.offer(Fjord.offer(2, "1.1.0", NONE, fisk, Fjord.area("baad", "Både", since + reason)));
                assertThat(wordings(2025, 2).contains("Både")).isEqualTo(!reason.isEmpty());
                assertThat(wordings(2025, 2, "2026-11-27")).containsExactly("Fisk");
                assertThat(wordings(2026, 4)).containsExactly("Fisk", "Både");
            }
        }

        @Test
        void isNotEndedByTakingItsBundleAway() {
            catalogue = adopted();
            catalogue.offer(Fjord.offer(1, "1.0.0", NONE, BOTH));
            catalogue.uninstalled(1);
            try (Reading reading = catalogue.open()) {
                assertThat(fjord(reading, 2022, 3).orElseThrow().state()).isEqualTo(CommitteeState.NOT_INSTALLED);
                assertThat(fjord(reading, 2026, 4).orElseThrow().state()).isEqualTo(CommitteeState.NOT_INSTALLED);
            }
        }

        private LiveCatalogue adopted() {
            return catalogue(List.of(new ExpectedFocusArea(
                    new FocusAreaRef(Fjord.ID, new FocusAreaKey("fisk")), new SigtepunktId("vaekst"))));
        }
    }
}
