package dk.sigtepunkt.domain.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FacetKey;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How a change of a focus area is said to the letter. */
class FocusAreaChangesTest {
    private static final Committee BEFORE = Content.of("vtf")
            .area("klima")
            .count("elbiler", "klima")
            .action("bro", "klima")
            .build();

    @Test
    void ofAFocusArea() {
        FocusArea now = new FocusArea(
                BEFORE.focusAreas().get(0).ref(),
                "Klima",
                "Ordlyd",
                "Om begge",
                new SigtepunktLink(new SigtepunktId("balance"), "Derfor"),
                List.of(new FacetKey("kyst"), new FacetKey("skov")),
                List.of(new SigtepunktLink(new SigtepunktId("vaekst"), "Også")),
                List.of());
        Committee alone = BEFORE.with(BEFORE.focusAreas(), List.of(), List.of());
        assertThat(what(alone, alone.with(List.of(now), List.of(), List.of())))
                .isEqualTo(String.join(
                        " ",
                        "Titlen er ændret fra »Område klima« til »Klima«.",
                        "Ordlyden er ændret fra »Ordlyd for klima« til »Ordlyd«.",
                        "Beskrivelsen er ændret fra »Om klima« til »Om begge«.",
                        "Sigtepunktet er ændret fra »Vækst for alle« til »Balance i det hele«.",
                        "Begrundelsen for sigtepunktet er ændret fra »Det hænger sammen« til »Derfor«.",
                        "Delene af sigtepunktet er nu »Kyst og by, skov«.",
                        "Støtten til andre sigtepunkter er nu »Vækst for alle: Også«."));
    }

    @Test
    void ofANewTitleIsNotToldAgainWithWhatStandsUnderIt() {
        FocusArea old = BEFORE.focusAreas().get(0);
        FocusArea renamed = new FocusArea(
                old.ref(),
                "Klima",
                old.officialWording(),
                old.description(),
                old.primary(),
                old.facets(),
                old.alsoSupports(),
                old.replaces());
        assertThat(what(BEFORE.with(List.of(renamed), BEFORE.indicators(), BEFORE.actions())))
                .isEqualTo("Titlen er ændret fra »Område klima« til »Klima«.");
    }

    @Test
    void ofAQuotedSentenceEndsOnce() {
        FocusArea old = BEFORE.focusAreas().get(0);
        FocusArea worded = new FocusArea(
                old.ref(),
                old.title(),
                "Vi vil det hele.",
                old.description(),
                old.primary(),
                old.facets(),
                old.alsoSupports(),
                old.replaces());
        assertThat(what(BEFORE.with(List.of(worded), BEFORE.indicators(), BEFORE.actions())))
                .isEqualTo("Ordlyden er ændret fra »Ordlyd for klima« til »Vi vil det hele.«");
    }

    private static String what(Committee now) {
        return what(BEFORE, now);
    }

    private static String what(Committee before, Committee now) {
        var changes = Reconciliation.between(Optional.of(before), Set.of(), now, "2.0.0", List.of(), Content.TITLES);
        assertThat(changes).hasSize(1);
        return changes.get(0).what();
    }
}
