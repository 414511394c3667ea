package dk.sigtepunkt.committees.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.indicator.Adoption;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CatalogueState;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.council.CouncilDecision;
import dk.sigtepunkt.domain.council.CouncilSubject;
import dk.sigtepunkt.domain.council.MemoryCouncilDecisions;
import dk.sigtepunkt.domain.dialogue.DialogueBook;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.judgement.JudgementBook;
import dk.sigtepunkt.domain.strategy.OfficialWording;
import dk.sigtepunkt.domain.strategy.StrategyDecision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A decision of the council stands in the quarters from its own day on, for who looks from after it was written. */
class DecidedCatalogueTest {
    private final Hand hand = new Hand(Instant.parse("2025-02-01T08:00:00Z"));
    private final MemoryCommitteeStore committees = new MemoryCommitteeStore(hand);
    private final MemoryCouncilDecisions decisions = new MemoryCouncilDecisions();
    private final MemoryFigureStore figures = new MemoryFigureStore();
    private final LiveCatalogue live =
            Havn.ready(new LiveCatalogue(committees, committees.actions(), figures, List::of, Havn.STRATEGIES, hand));
    private List<StrategyDecision> states = List.of();
    private List<CouncilDecision> decided = List.of();
    private JudgementBook judged = JudgementBook.EMPTY;
    private DialogueBook said = DialogueBook.EMPTY;
    private final DecidedCatalogue catalogue = new DecidedCatalogue(
            live, List::of, () -> decided, Havn.STRATEGIES, strategy -> states, () -> judged, () -> said, hand);

    @BeforeEach
    void anAreaIsMovedFromTheThirdQuarter() {
        live.offer(Fjord.offer(1, "1.0.0", "", Fjord.area("fisk", "Fisk", "")));
        decisions.keep(
                new CouncilDecision(
                        new CouncilSubject.Area(
                                new FocusAreaRef(Fjord.ID, new FocusAreaKey("fisk")),
                                OfficialWording.of("Fisk"),
                                new SigtepunktId("omsorg")),
                        new Adoption("Byrådet", LocalDate.of(2025, 6, 1), "Sag"),
                        LocalDate.of(2025, 7, 1),
                        new CouncilDecision.Recorded(
                                Actor.Means.PAGE, "administrator", Instant.parse("2025-06-02T08:00:00Z"))),
                Notes.any());
        decided = decisions.all();
    }

    private static String place(CatalogueSnapshot snapshot) {
        return snapshot.focusAreas().get(0).primary().sigtepunkt().value();
    }

    private String place(Reading reading, int quarter) {
        try (reading) {
            return place(reading.in(Period.quarter(2025, quarter)).committees());
        }
    }

    @Test
    void quartersBeforeKeepWhatTheyHad() {
        assertThat(place(catalogue.open(), 2)).isEqualTo("vaekst");
        assertThat(place(catalogue.open(), 3)).isEqualTo("omsorg");
    }

    @Test
    void whoLooksFromBeforeItWasWrittenDoesNotSeeIt() {
        assertThat(place(catalogue.openAsOf(Instant.parse("2025-06-01T21:00:00Z")), 3))
                .isEqualTo("vaekst");
        assertThat(place(catalogue.openAsOf(Instant.parse("2025-06-02T21:00:00Z")), 3))
                .isEqualTo("omsorg");
    }

    @Test
    void todayItHoldsFromItsDay() {
        assertThat(place(catalogue.snapshot())).isEqualTo("vaekst");
        hand.now = Instant.parse("2025-07-01T08:00:00Z");
        assertThat(place(catalogue.snapshot())).isEqualTo("omsorg");
        try (Reading reading = catalogue.open()) {
            assertThat(place(reading.committees())).isEqualTo("omsorg");
        }
        assertThat(place(live.snapshot())).isEqualTo("vaekst");
    }

    @Test
    void theStateIsTheSameForAsLongAsNothingChangesOnADay() {
        CatalogueState before = catalogue.state();
        hand.now = hand.now.plusSeconds(3600);
        assertThat(catalogue.state()).isEqualTo(before).hasSameHashCodeAs(before);
        try (Reading reading = catalogue.open()) {
            assertThat(reading.state()).contains(before);
            assertThat(reading.in(Period.quarter(2025, 1)).state())
                    .isPresent()
                    .isNotEqualTo(reading.in(Period.quarter(2025, 2)).state());
            assertThat(reading.of("part", all -> all).state())
                    .isPresent()
                    .isNotEqualTo(reading.state())
                    .isEqualTo(reading.of("part", all -> all).state());
        }
    }

    @ParameterizedTest
    @EnumSource(Event.class)
    void whateverChangesWhatIsReadIsAnotherState(Event event) {
        CatalogueState before = catalogue.state();
        event.happens.accept(this);
        assertThat(catalogue.state()).isNotEqualTo(before);
    }

    private enum Event {
        COMMITTEE(test -> test.live.offer(Fjord.offer(1, "1.0.1", "", Fjord.area("fisk", "Flere fisk", "")))),
        REFUSAL(test -> test.live.fileIsFine("fjord.committee.yaml")),
        GONE(test -> test.live.uninstalled(1)),
        FIGURE(test -> test.figures.hold(List.of())),
        DECISION(test -> test.decided = test.decisions.all()),
        STRATEGY(test -> test.states = new ArrayList<>()),
        JUDGEMENT(test -> test.judged = new JudgementBook(Map.of())),
        DISCUSSION(test -> test.said = new DialogueBook(List.of())),
        MIDNIGHT(test -> test.hand.now = Instant.parse("2025-02-01T23:00:00Z"));

        @SuppressWarnings("ImmutableEnumChecker") // says what is done, and holds nothing
        private final Consumer<DecidedCatalogueTest> happens;

        Event(Consumer<DecidedCatalogueTest> happens) {
            this.happens = happens;
        }
    }
}
