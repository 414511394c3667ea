package dk.sigtepunkt.domain.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.ItemChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
    private static final Committee KLIMA = Content.of("vtf")
            .area("klima")
            .share("elbiler", "klima")
            .action("ladestander", "klima")
            .build();

    private static List<ItemChange> changes(Committee before, Committee now) {
        return Reconciliation.between(Optional.of(before), Set.of(), now, "2.0.0", List.of(), Content.TITLES);
    }

    private static String what(Committee before, Committee now) {
        List<ItemChange> changes = changes(before, now);
        assertThat(changes).extracting(ItemChange::kind).containsExactly(ChangeKind.CHANGED);
        return changes.get(0).what();
    }

    private static Committee described(String description) {
        return new Committee(
                KLIMA.id(), KLIMA.name(), "", description, KLIMA.focusAreas(), KLIMA.indicators(), KLIMA.actions());
    }

    private static Committee with(Action action) {
        return new Committee(
                KLIMA.id(),
                KLIMA.name(),
                "",
                KLIMA.description(),
                KLIMA.focusAreas(),
                KLIMA.indicators(),
                List.of(action));
    }

    private static Committee with(Target target, List<Succession> replaces) {
        Indicator old = KLIMA.indicators().get(0);
        Indicator now = new Indicator(
                old.id(),
                old.focusArea(),
                old.name(),
                old.definition(),
                old.unit(),
                old.direction(),
                old.baseline(),
                List.of(target),
                old.thresholds(),
                old.frequency(),
                old.every(),
                old.aggregation(),
                old.source(),
                replaces);
        return new Committee(
                KLIMA.id(), KLIMA.name(), "", KLIMA.description(), KLIMA.focusAreas(), List.of(now), KLIMA.actions());
    }

    private static Action action(String title, ActionStep... more) {
        Action old = KLIMA.actions().get(0);
        return new Action(
                old.key(),
                old.focusArea(),
                title,
                old.description(),
                old.ownerRole(),
                old.start(),
                old.end(),
                Stream.concat(old.steps().stream(), Stream.of(more)).toList(),
                old.origin());
    }

    @Nested
    class New {
        @Test
        void isEverythingOfAFirstContentInItsOrder() {
            List<ItemChange> changes =
                    Reconciliation.between(Optional.empty(), Set.of(), KLIMA, "1.0.0", List.of(), Content.TITLES);
            assertThat(changes)
                    .extracting(change -> change.item().toString())
                    .containsExactly("vtf", "vtf/klima", "vtf/elbiler", "vtf/ladestander");
            assertThat(changes)
                    .allMatch(change ->
                            change.kind() == ChangeKind.NEW && change.what().isEmpty());
        }

        @Test
        void saysWhatItCarriesOnAndWhy() {
            Committee now = Content.of("vtf")
                    .area("klima")
                    .share("andel", "klima", "vtf/elbiler")
                    .action("ladestander", "klima")
                    .action("ruter", "klima", "trafik/ruter")
                    .build();
            assertThat(changes(KLIMA, now))
                    .extracting(change -> change.kind() + " " + change.title() + ": " + change.what())
                    .containsExactly(
                            "NEW Indikator andel: Viderefører indikatoren »Indikator elbiler« fra 01.01.2026:"
                                    + " Byrådet har besluttet det.",
                            "NEW Handling ruter: Viderefører handlingen »trafik/ruter« fra 01.01.2026:"
                                    + " Byrådet har besluttet det.",
                            "CLOSED Indikator elbiler: Afløst af »Indikator andel«: Byrådet har besluttet det.");
        }
    }

    @Nested
    class Unchanged {
        @Test
        void saysNothing() {
            assertThat(changes(KLIMA, KLIMA)).isEmpty();
        }

        @Test
        void alsoWhenOnlyLineBreaksDiffer() {
            assertThat(changes(described("To\nlinjer\n"), described("To linjer")))
                    .isEmpty();
        }
    }

    @Nested
    class Changed {
        @Test
        void saysFromWhatToWhat() {
            assertThat(what(described("Gammel tekst"), described("Ny tekst")))
                    .isEqualTo("Beskrivelsen er ændret fra »Gammel tekst« til »Ny tekst«.");
        }

        @Test
        void longTextsAreShownWhereTheyDiffer() {
            String same = "ens ord ".repeat(100);
            String what = what(described(same + "til sidst rødt"), described(same + "til sidst blåt"));
            assertThat(what).contains("rødt").contains("blåt").contains("»…").hasSizeLessThan(320);
        }

        @Test
        void aTargetIsWrittenWithAllItsDecimals() {
            Committee now = with(new Target(Period.parse("2027"), 20.125, 20.125, "Prøve"), List.of());
            assertThat(what(KLIMA, now))
                    .isEqualTo("Målene er ændret fra »20,0 % i 2027 (Prøve)« til »20,125 % i 2027 (Prøve)«.");
        }

        @Test
        void aBreakSaysThatFiguresFromBeforeCannotBeCompared() {
            ItemRef itself = Content.ref(ItemKind.INDICATOR, "vtf/elbiler");
            Committee now = with(
                    KLIMA.indicators().get(0).targets().get(0),
                    List.of(new Succession(itself, Content.FROM, "Ny optælling", false)));
            assertThat(what(KLIMA, now))
                    .isEqualTo("Viderefører indikatoren »Indikator elbiler« fra 01.01.2026: Ny optælling."
                            + " Tal fra før den dag kan ikke sammenlignes.");
            assertThat(what(now, KLIMA)).isEqualTo("Viderefører ikke længere indikatoren »Indikator elbiler«.");
        }

        @Test
        void newStepsAndThoseThatAreGoneAreNamed() {
            ActionStep step = new ActionStep(
                    LocalDate.parse("2026-03-01"), ActionState.ADJUSTED, "Dyrere end ventet", "Udbuddet");
            Committee now = with(action("Flere ladestandere", step));
            assertThat(what(KLIMA, now))
                    .isEqualTo("Titlen er ændret fra »Handling ladestander« til »Flere ladestandere«."
                            + " Nyt trin: 01.03.2026 justeret (Dyrere end ventet; Udbuddet).");
            assertThat(what(now, KLIMA)).contains("Trinnet er ikke med længere: 01.03.2026 justeret");
        }

        @Test
        void movingToAnotherAreaSaysTheAreasTitles() {
            Committee before =
                    Content.of("vtf").area("a").area("b").action("x", "a").build();
            Committee now =
                    Content.of("vtf").area("a").area("b").action("x", "b").build();
            assertThat(what(before, now)).isEqualTo("Fokusområdet er ændret fra »Område a« til »Område b«.");
        }

        @Test
        void whatWasEmptyOrBecomesEmptyIsSaidInWords() {
            Committee noted = new Committee(
                    KLIMA.id(),
                    KLIMA.name(),
                    "Uverificeret",
                    KLIMA.description(),
                    KLIMA.focusAreas(),
                    KLIMA.indicators(),
                    KLIMA.actions());
            assertThat(what(KLIMA, noted)).isEqualTo("Bemærkningen til navnet er nu »Uverificeret«.");
            assertThat(what(noted, KLIMA)).isEqualTo("Bemærkningen til navnet er fjernet; før »Uverificeret«.");
        }

        @Test
        void neverSaysMoreThanFourThousandCharacters() {
            ActionStep[] steps = Stream.iterate(LocalDate.parse("2025-02-01"), day -> day.plusDays(1))
                    .limit(200)
                    .map(day -> new ActionStep(day, ActionState.ADJUSTED, "Lang grund ".repeat(50), "x"))
                    .toArray(ActionStep[]::new);
            assertThat(what(KLIMA, with(action("Handling ladestander", steps))))
                    .hasSize(4000)
                    .endsWith("…");
        }
    }

    @Nested
    class Closed {
        @Test
        void comesLastWithItsLastTitleAndTheVersion() {
            Committee now =
                    Content.of("vtf").area("klima").action("ny", "klima").build();
            assertThat(changes(KLIMA, now))
                    .extracting(change -> change.kind() + " " + change.item() + ": " + change.what())
                    .containsExactly(
                            "NEW vtf/ny: ",
                            "CLOSED vtf/elbiler: Findes ikke længere i version 2.0.0.",
                            "CLOSED vtf/ladestander: Findes ikke længere i version 2.0.0.");
        }

        @Test
        void saysWhichAreasAndCommitteesTookOver() {
            Committee now =
                    Content.of("vtf").area("vej").area("varme", "vtf/klima").build();
            Committee other = Content.of("by").area("transport", "vtf/klima").build();
            List<ItemChange> changes = Reconciliation.between(
                    Optional.of(KLIMA), Set.of(), now, "2.0.0", List.of(now, other), Content.TITLES);
            assertThat(changes)
                    .filteredOn(change -> change.item().kind() == ItemKind.FOCUS_AREA)
                    .filteredOn(change -> change.kind() == ChangeKind.CLOSED)
                    .extracting(ItemChange::what)
                    .containsExactly("Afløst af »Område varme« og »Område transport«: Byrådet har besluttet det.");
        }
    }

    @Nested
    class Reopened {
        @Test
        void isWhatWasClosedEarlierAndIsBack() {
            Committee without = Content.of("vtf")
                    .area("klima")
                    .action("ladestander", "klima")
                    .build();
            Set<ItemRef> closed = Set.of(Content.ref(ItemKind.INDICATOR, "vtf/elbiler"));
            assertThat(Reconciliation.between(Optional.of(without), closed, KLIMA, "3.0.0", List.of(), Content.TITLES))
                    .containsExactly(new ItemChange(
                            Content.ref(ItemKind.INDICATOR, "vtf/elbiler"),
                            "Indikator elbiler",
                            ChangeKind.REOPENED,
                            "Findes igen i version 3.0.0."));
        }
    }

    @Test
    void aFocusAreaNamesEachFieldThatChanged() {
        FocusArea old = KLIMA.focusAreas().get(0);
        FocusArea area = new FocusArea(
                old.ref(),
                "Klima",
                "Ny ordlyd",
                old.description(),
                old.primary(),
                old.facets(),
                List.of(old.primary()));
        Committee now = new Committee(
                KLIMA.id(), KLIMA.name(), "", KLIMA.description(), List.of(area), KLIMA.indicators(), KLIMA.actions());
        assertThat(changes(KLIMA, now).get(0).what())
                .isEqualTo("Titlen er ændret fra »Område klima« til »Klima«."
                        + " Ordlyden er ændret fra »Ordlyd for klima« til »Ny ordlyd«."
                        + " Støtten til andre sigtepunkter er nu »Vækst for alle: Det hænger sammen«.");
    }
}
