package dk.sigtepunkt.committees.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.content.CommitteeReader;
import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.indicator.Adoption;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.council.CouncilDecision;
import dk.sigtepunkt.domain.council.CouncilSubject;
import dk.sigtepunkt.domain.council.MemoryCouncilDecisions;
import dk.sigtepunkt.domain.dialogue.DialogueBook;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.judgement.JudgementBook;
import dk.sigtepunkt.domain.strategy.OfficialWording;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import dk.sigtepunkt.domain.strategy.Strategies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

/** What the council decided of an area and an indicator holds for the committee that carries them on. */
class DecidedSuccessionTest {
    private static final Strategies STRATEGIES = OneStrategy.with(
            new Sigtepunkt(new SigtepunktId("vaekst"), "Vækst", "Om.", "", List.of()),
            new Sigtepunkt(new SigtepunktId("omsorg"), "Omsorg", "Om.", "", List.of()));

    private final Hand hand = new Hand(Instant.parse("2025-02-01T08:00:00Z"));
    private final MemoryCommitteeStore committees = new MemoryCommitteeStore(hand);
    private final MemoryCouncilDecisions decisions = new MemoryCouncilDecisions();
    private final LiveCatalogue live = Havn.ready(
            new LiveCatalogue(committees, committees.actions(), new MemoryFigureStore(), List::of, STRATEGIES, hand));
    private final DecidedCatalogue catalogue = new DecidedCatalogue(
            live,
            List::of,
            decisions,
            STRATEGIES,
            strategy -> List.of(),
            () -> JudgementBook.EMPTY,
            () -> DialogueBook.EMPTY,
            hand);

    @BeforeEach
    void theCouncilDecides() {
        live.offer(Havn.offer(1, "1.0.0", "Kajplads", "12"));
        decide(new CouncilSubject.TargetSet(Havn.PLADSER, Period.parse("2025"), 30));
        decide(new CouncilSubject.Area(
                new FocusAreaRef(Havn.ID, new FocusAreaKey("kajplads")),
                OfficialWording.of("Kajplads til alle"),
                new SigtepunktId("omsorg")));
    }

    private void decide(CouncilSubject subject) {
        decisions.keep(
                new CouncilDecision(
                        subject,
                        new Adoption("Byrådet", LocalDate.of(2025, 1, 29), "Sag 25/1"),
                        LocalDate.of(2025, 2, 1),
                        new CouncilDecision.Recorded(Actor.Means.PAGE, "administrator", hand.now)),
                Notes.any());
    }

    private void succeeds(String replaced) {
        ReadResult result = new CommitteeReader(List.of())
                .read("committee.yaml", """
                schema: "committee-1.0"
                id: by
                name: Byudvalget
                description: Prøve
                %s
                """.formatted(replaced), name -> Optional.empty());
        live.offer(new Offer(2, Version.parseVersion("1.0.0"), "by", (ReadResult.Accepted) result));
        live.uninstalled(1);
    }

    private void followed() {
        CatalogueSnapshot now = catalogue.snapshot();
        assertThat(now.committee(Havn.ID)).isEmpty();
        assertThat(now.indicator(IndicatorId.parse("by.pladser")).orElseThrow().targets())
                .extracting(target -> target.period() + " " + target.low())
                .containsExactly("2025 30.0");
        assertThat(now.focusAreas())
                .extracting(area -> area.primary().sigtepunkt().value())
                .containsExactly("omsorg");
    }

    @Test
    void whenAnAreaMovesToAnotherCommittee() {
        succeeds("""
                focusAreas:
                  - key: kaj
                    title: Kaj
                    officialWording: Kaj
                    description: Kajen
                    sigtepunkt: vaekst
                    reason: Både
                    replaces: [{former: "havn/kajplads", from: "2025-01-01", reason: Havnen er blevet en del af byen}]
                """);
        followed();
    }

    @Test
    void whenACommitteeIsRenamed() {
        succeeds("""
                replaces: [{former: havn, from: "2025-01-01", reason: Udvalget hedder noget andet}]
                focusAreas:
                  - key: kajplads
                    title: Kajplads
                    officialWording: Kajplads til alle
                    description: Plads ved kajen
                    sigtepunkt: vaekst
                    reason: Flere både
                """);
        followed();
    }
}
