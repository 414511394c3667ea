package dk.sigtepunkt.domain.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionDetails;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.MunicipalPart;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.actions.ActionUpdate;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.written.WriteResult;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** People's part in the life of actions. */
class KeepActionsTest extends ActionTable {
    @Test
    void anActionLivesFromTheFirstThoughtToItsEndAndEachStepSaysWhoAndWhy() {
        ItemRef item = begun(WORDS, Map.of("reason", "Fra processen i foråret", "trigger", "council-input"))
                .item();
        assertThat(item.key()).isEqualTo("aabne-vaerksteder");
        days(1);
        kept(step(item, ActionState.DECIDED));
        days(1);
        kept(step(item, ActionState.STARTED));
        days(1);
        kept(step(item, written(WHY, Map.of("state", "adjusted", "trigger", "follow-up", "reference", "2026k1"))));
        kept(step(item, ActionState.ADJUSTED));
        days(1);
        KeptAction over = kept(step(item, ActionState.COMPLETED));
        Action action = over.last();
        assertThat(action.origin()).isEqualTo(Origin.REAL);
        assertThat(action.steps())
                .extracting(ActionStep::state)
                .containsExactly(
                        ActionState.IDENTIFIED,
                        ActionState.DECIDED,
                        ActionState.STARTED,
                        ActionState.ADJUSTED,
                        ActionState.ADJUSTED,
                        ActionState.COMPLETED);
        assertThat(action.steps().get(0).trigger()).isEqualTo("Kommunalbestyrelsens første input");
        assertThat(action.steps().get(3).trigger()).isEqualTo("Opfølgningen for 1. kvartal 2026");
        assertThat(over.steps())
                .allSatisfy(step ->
                        assertThat(step.taken().orElseThrow().by().role()).contains(Role.SECRETARY));
        assertThat(store.notes()).hasSize(6);
        kept(step(item, ActionState.STARTED));
        assertThat(find(item).last().steps()).hasSize(7);
    }

    @Test
    void allThatIsSaidOfItComesBack() {
        Map<String, String> more = written(
                Map.of(
                        "unit", "Kultur og Fritid",
                        "municipality", "supports",
                        "place", "Juelsminde",
                        "partners.0.kind", "association",
                        "partners.0.name", "Husflidsforeningen",
                        "partners.0.part", "Lægger hus til",
                        "felt.2.by", "citizens",
                        "felt.2.how", "Åbent om aftenen"),
                Map.of(
                        "milestones.0.title", "Første hus åbent",
                        "milestones.0.due", "2026-06-30",
                        "effects.0.indicator", "prove.maaling",
                        "effects.0.lag", "6",
                        "effects.0.reason", "Som i nabokommunen",
                        "effects.0.years.0.year", "2026",
                        "effects.0.years.0.change", "-1,5",
                        "also.0.area", "andet/nabo",
                        "also.0.reason", "De unge kommer dér"));
        KeptAction action = begun(written(WORDS, more), WHY);
        Map<String, String> back = ActionAsWritten.of(action.newest().text(), snapshot());
        KeptAction same = kept(reword(action.item(), written(back, Map.of("why", "Det samme igen"))));
        assertThat(same.newest().text()).isEqualTo(action.newest().text());
        ActionDetails details = action.last().details();
        assertThat(details.carriers().municipality()).contains(MunicipalPart.SUPPORTS);
        assertThat(details.carriers().partners()).hasSize(1);
        assertThat(details.reach().place()).isEqualTo("Juelsminde");
        assertThat(details.reach().felt()).hasSize(1);
        assertThat(details.milestones().get(0).due()).isEqualTo(LocalDate.parse("2026-06-30"));
        assertThat(details.effects().get(0).byYear()).containsExactly(Map.entry(2026, -1.5));
        assertThat(details.effects().get(0).lagMonths()).isEqualTo(6);
        assertThat(details.alsoServes().get(0).area()).isEqualTo(area(OTHER, "nabo"));
    }

    @Test
    void whoSaysNothingOfTheRiskIsNotMadeToSayThatAllGoesAsPlanned() {
        edition("1.0.0", action("fil", "Fra filen", step("2026-01-10", ActionState.STARTED)));
        assertThat(faults(update(FILE, Map.of("sentence", "Udbuddet er trukket tilbage"), OptionalInt.empty())))
                .containsExactly(Map.entry("risk", "incomplete"));
    }

    @Test
    void whatIsToldInTwoMinutesMayComeWithAStep() {
        edition("1.0.0", action("fil", "Fra filen", step("2026-01-10", ActionState.STARTED)));
        Map<String, String> told = Map.of(
                "percent", "60", "sentence", "To af tre huse er åbne", "risk", "some", "next", "Det tredje i maj");
        KeptAction action = kept(update(FILE, told, OptionalInt.empty()));
        ActionUpdate update = action.lived().newest().orElseThrow().update();
        assertThat(update.percent()).hasValue(60);
        assertThat(update.risk()).isEqualTo(ActionUpdate.Risk.SOME);
        assertThat(action.peoples()).isFalse();
        KeptAction over = kept(update(FILE, written(told, Map.of("state", "completed")), OptionalInt.empty()));
        assertThat(over.last().steps()).extracting(ActionStep::state).endsWith(ActionState.COMPLETED);
        assertThat(over.lived().updates()).hasSize(2);
        assertThat(over.peoples()).isTrue();
    }

    @Nested
    class IsRefused {
        @Test
        void aStepThatCannotFollowOrLiesBeforeTheLast() {
            ItemRef item = begun(WORDS, WHY).item();
            assertThat(faults(step(item, ActionState.STARTED))).containsEntry("state", "step-not-allowed");
            assertThat(faults(step(item, ActionState.COMPLETED))).containsEntry("state", "step-not-allowed");
            assertThat(faults(step(item, written(WHY, Map.of("state", "decided", "on", "2026-02-01")))))
                    .containsEntry("on", "before-the-last-step");
            assertThat(faults(step(item, written(WHY, Map.of("state", "decided", "on", "2026-02-03")))))
                    .containsEntry("on", "day-to-come");
            assertThat(faults(step(
                            item, written(WHY, Map.of("state", "decided", "trigger", "question", "reference", "1")))))
                    .containsEntry("reference", "unknown-question");
            assertThat(faults(step(
                            item,
                            written(WHY, Map.of("state", "decided", "trigger", "follow-up", "reference", "2027K1")))))
                    .containsEntry("reference", "bad-period");
            assertThat(faults(step(item, Map.of("state", "decided"))))
                    .containsEntry("reason", "incomplete")
                    .containsEntry("trigger", "incomplete");
            assertThat(find(item).last().steps()).hasSize(1);
        }

        @Test
        void aSuccessorThatIsNoneItselfOrInACircle() {
            ItemRef one = begun(WORDS, WHY).item();
            ItemRef two = begun(WORDS, WHY).item();
            ItemRef three = begun(WORDS, WHY).item();
            assertThat(List.of(one.key(), two.key(), three.key()))
                    .containsExactly("aabne-vaerksteder", "aabne-vaerksteder-2", "aabne-vaerksteder-3");
            assertThat(faults(replaced(one, "prove/findes-ikke"))).containsEntry("successor", "unknown-action");
            assertThat(faults(replaced(one, "prove/../x"))).containsEntry("successor", "unknown-action");
            assertThat(faults(replaced(one, one.toString()))).containsEntry("successor", "same-action");
            kept(replaced(one, two.toString()));
            kept(replaced(two, three.toString()));
            assertThat(faults(replaced(three, one.toString()))).containsEntry("successor", "circle");
            assertThat(store.book().standing(content).actions())
                    .filteredOn(action -> action.ref().equals(three))
                    .singleElement()
                    .satisfies(action -> assertThat(action.replaces())
                            .singleElement()
                            .satisfies(how -> assertThat(how.former()).isEqualTo(two)));
            kept(step(two, ActionState.STARTED));
            assertThat(faults(replaced(three, one.toString()))).containsEntry("successor", "action-is-over");
        }

        private WriteResult<KeptAction> replaced(ItemRef item, String by) {
            return step(item, written(WHY, Map.of("state", "replaced", "successor", by)));
        }

        @Test
        void whatIsWrongInTheWordsIsToldAtOnce() {
            Map<String, String> wrong = written(
                    WORDS,
                    Map.of(
                            "title", "x".repeat(201),
                            "description", "Ring til 010203-1234",
                            "end", "1970-01-01",
                            "area", "findes-ikke",
                            "effects.0.indicator", "prove.maaling",
                            "effects.0.measured", "kroner",
                            "effects.0.reason", "fordi",
                            "effects.0.years.0.year", "26",
                            "effects.0.years.0.change", "mange"),
                    Map.of("partners.3.kind", "marsmand", "partners.3.name", "X", "partners.3.part", "Y"),
                    Map.of("also.0.area", "prove/omraade", "also.0.reason", "skjult \u202e tekst"));
            WriteResult<KeptAction> result = keep.begin(OWN, name -> wrong.getOrDefault(name, ""), SECRETARY);
            assertThat(faults(result))
                    .containsEntry("title", "too-long")
                    .containsEntry("description", "personal-number")
                    .containsEntry("end", "days-reversed")
                    .containsEntry("area", "unknown-focus-area")
                    .containsEntry("effects.0.measured", "other-unit")
                    .containsEntry("effects.0.years.0.year", "not-a-number")
                    .containsEntry("effects.0.years.0.change", "not-a-number")
                    .containsEntry("partners.3.kind", "unknown-choice")
                    .containsEntry("also.0.reason", "unseen-characters");
            assertThat(store.book().of(OWN)).isEmpty();
        }

        @Test
        void whoeverMayNotAndWhateverIsNotThere() {
            ItemRef item = begun(WORDS, WHY).item();
            Map<String, String> decided = written(WHY, Map.of("state", "decided"));
            for (Actor actor : Arrays.asList(
                    OWNER,
                    person(Role.SECRETARY, OTHER),
                    person(Role.IT_OPERATIONS, OWN),
                    Actor.nobody(Actor.Means.API))) {
                assertThat(keep.step(item, name -> decided.getOrDefault(name, ""), OptionalInt.empty(), actor))
                        .isInstanceOf(WriteResult.Forbidden.class);
            }
            assertThat(step(item("findes-ikke"), ActionState.DECIDED)).isInstanceOf(WriteResult.Unknown.class);
            state = CommitteeState.NOT_INSTALLED;
            assertThat(faults(step(item, ActionState.DECIDED))).containsEntry("", "not-active");
            assertThat(find(item).last().steps()).hasSize(1);
        }

        @Test
        void whoHasSeenAnotherStateThanTheOneThatStandsIsToldBoth() {
            ItemRef item = begun(WORDS, WHY).item();
            OptionalInt seen = OptionalInt.of(find(item).version());
            kept(update(item, Map.of("risk", "none", "sentence", "Den første"), seen));
            WriteResult<KeptAction> late = update(item, Map.of("risk", "none", "sentence", "Den anden"), seen);
            assertThat(late).isInstanceOf(WriteResult.Clash.class);
            KeptAction now = ((WriteResult.Clash<KeptAction>) late).now();
            assertThat(now.lived().newest().orElseThrow().update().sentence()).isEqualTo("Den første");
            kept(update(item, Map.of("risk", "none", "sentence", "Den anden"), OptionalInt.of(now.version())));
            assertThat(find(item).lived().updates()).hasSize(2);
        }
    }

    @Test
    void anOwnerTakesItOnAndLetsGo() {
        ItemRef item = begun(WORDS, WHY).item();
        kept(keep.hand(item, true, OWNER));
        assertThat(find(item).lived().holder()).contains(OWNER.name());
        assertThat(faults(keep.hand(item, false, SECRETARY))).containsExactly(Map.entry("", "not-held"));
        assertThat(find(item).lived().holder()).contains(OWNER.name());
        kept(keep.hand(item, false, OWNER));
        assertThat(find(item).lived().holder()).isEqualTo(Optional.empty());
    }
}
