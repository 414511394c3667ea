package dk.sigtepunkt.domain.dialogue;

import static dk.sigtepunkt.domain.judgement.JudgedTown.ROADS;
import static dk.sigtepunkt.domain.judgement.JudgedTown.WORN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.judgement.HandClock;
import dk.sigtepunkt.domain.judgement.JudgedTown;
import dk.sigtepunkt.domain.questions.MemoryQuestions;
import dk.sigtepunkt.domain.questions.Questions;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.domain.written.Outcome;
import dk.sigtepunkt.domain.written.Sent;
import dk.sigtepunkt.domain.written.WriteResult;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What bodies said of the figures, and with which quarter it stands. */
class KeepDialogueTest {
    private static final Map<String, String> SAID = Map.of(
            "body", "Vejudvalget",
            "on", "2022-11-02",
            "quarter", "2022k3",
            "committee", "vej",
            "item", "vej/slid",
            "text", "Det går for langsomt.");
    private static final Actor SECRETARY = person(HeldRole.in(ROADS, Role.SECRETARY));
    private static final Actor OFFICE = person(HeldRole.everywhere(Role.STRATEGY_OFFICE));

    private final MemoryDialogue store = new MemoryDialogue();
    private final MemoryQuestions questions = new MemoryQuestions();
    private final HandClock clock = new HandClock("2022-11-04T10:00:00Z");
    private final KeepDialogue keep = new KeepDialogue(
            store,
            questions,
            new JudgedTown().catalogue(),
            JudgedTown.strategies(),
            Doors.house(),
            KnownActions.NONE,
            clock);

    private static Actor person(HeldRole held) {
        return Actor.person(Actor.Means.PAGE, "konto-1", Set.of(held));
    }

    private static UnaryOperator<String> sent(String... more) {
        return Sent.of(SAID, more);
    }

    private String record(Actor actor, String... more) {
        return told(keep.record(sent(more), actor));
    }

    private String correct(Actor actor, String... more) {
        return told(keep.correct(1, sent(more), OptionalInt.empty(), actor));
    }

    private static String told(WriteResult<Discussion> result) {
        return Outcome.of(result, discussion -> "kept " + discussion.number());
    }

    @Test
    void theSecretaryWritesForTheCommitteeAndTheStrategyOfficeForAll() {
        assertThat(record(SECRETARY)).isEqualTo("kept 1");
        assertThat(record(SECRETARY, "committee", "", "item", "")).isEqualTo("forbidden");
        assertThat(record(person(HeldRole.in(new CommitteeId("park"), Role.SECRETARY))))
                .isEqualTo("forbidden");
        assertThat(record(person(HeldRole.in(ROADS, Role.CHAIR)))).isEqualTo("forbidden");
        assertThat(record(OFFICE, "committee", "", "item", "", "body", "Økonomiudvalget"))
                .isEqualTo("kept 2");
        assertThat(correct(person(HeldRole.in(ROADS, Role.CHAIR)), "reason", "x"))
                .isEqualTo("forbidden");
        assertThat(correct(OFFICE, "reason", "Referatet er godkendt", "text", "Det går."))
                .isEqualTo("kept 1");
        assertThat(store.book().find(1).orElseThrow().minutes())
                .extracting(Minute::said)
                .containsExactly("Det går for langsomt.", "Det går.");
        assertThat(store.notes()).hasSize(3);
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsWritten() {
        Questions.planted(questions);
        assertThat(record(SECRETARY, "on", "2022-11-05", "quarter", "2023K1", "text", ""))
                .isEqualTo("on:day-to-come quarter:not-a-quarter text:incomplete");
        assertThat(record(SECRETARY, "item", "vej/intet", "question", "7", "action", "vej/intet"))
                .isEqualTo("item:unknown-item question:unknown-question action:unknown-action");
        assertThat(record(OFFICE, "committee", "")).isEqualTo("item:incomplete");
        assertThat(record(OFFICE, "committee", "borte")).isEqualTo("committee:unknown-committee item:incomplete");
        assertThat(record(SECRETARY, "outcome", "Ring til 010203-1234")).isEqualTo("outcome:personal-number");
        assertThat(record(SECRETARY, "committee", "Vej Udvalget!", "item", ""))
                .isEqualTo("committee:unknown-committee");
        assertThat(correct(SECRETARY)).isEqualTo("unknown");
        assertThat(store.book().all()).isEmpty();
        assertThat(record(SECRETARY, "item", "vej.huller", "question", "1", "action", "vej/lap"))
                .isEqualTo("kept 1");
        assertThat(correct(SECRETARY)).isEqualTo("reason:incomplete");
        assertThat(told(keep.correct(1, sent("reason", "x"), OptionalInt.of(7), SECRETARY)))
                .isEqualTo("clash");
    }

    @Test
    void withoutAQuarterItIsAboutTheOneBeforeTheMeeting() {
        clock.turn("2023-07-20T10:00:00Z");
        assertThat(record(SECRETARY, "quarter", "", "on", "2023-02-01")).isEqualTo("kept 1");
        assertThat(store.book().find(1).orElseThrow().last().matter().quarter()).isEqualTo(Period.parse("2022K4"));
        assertThat(record(SECRETARY, "quarter", "", "on", "2022-01-20")).isEqualTo("quarter:incomplete");
        assertThat(store.book().all()).hasSize(1);
    }

    /** Who mends a comma takes no area and no action away from it. */
    @Test
    void whatItWasAboutMayHaveBeenClosedSince() {
        Optional<ItemRef> area = Optional.of(new ItemRef(ItemKind.FOCUS_AREA, ROADS, "nedlagt"));
        Optional<ItemRef> action = Optional.of(new ItemRef(ItemKind.ACTION, ROADS, "slut"));
        store.record(
                new Minute(
                        new Minute.Meeting("Byrådet", LocalDate.parse("2022-11-01")),
                        new Minute.Matter(Period.parse("2022K3"), Optional.of(ROADS), area),
                        "Det gå.",
                        new Minute.Result("", OptionalInt.empty(), action),
                        "",
                        Signature.of(SECRETARY, Permission.RECORD_DIALOGUE, Where.in(ROADS), clock.instant())),
                number -> Notes.any());
        assertThat(correct(SECRETARY, "reason", "Slåfejl", "item", "vej/nedlagt", "action", "vej/slut"))
                .isEqualTo("kept 1");
        Minute last = store.book().find(1).orElseThrow().last();
        assertThat(last.matter().item()).isEqualTo(area);
        assertThat(last.result().action()).isEqualTo(action);
        assertThat(record(SECRETARY, "item", "vej/nedlagt", "action", "vej/slut"))
                .isEqualTo("item:unknown-item action:unknown-action");
    }

    @Test
    void itStandsWithTheQuarterOfItsDayAndSinceWithTheOneItIsAbout() {
        record(SECRETARY);
        Period about = Period.parse("2022K3");
        Period of = Period.parse("2022K4");
        assertThat(store.book().in(of)).hasSize(1);
        assertThat(store.book().since(of)).isEmpty();
        assertThat(store.book().in(about)).isEmpty();
        assertThat(store.book().since(about)).hasSize(1);
        clock.turn("2023-01-05T10:00:00Z");
        correct(SECRETARY, "reason", "Godkendt", "text", "Nej.");
        assertThat(store.book().in(of).get(0).last().said()).isEqualTo("Det går for langsomt.");
        assertThat(store.book().since(of).get(0).last().said()).isEqualTo("Nej.");
        assertThat(store.book().in(Period.parse("2023K1"))).isEmpty();
    }

    /** What a quarter said of an area, no later correction moves to another area's quarter. */
    @Test
    void aQuarterThatIsOverKeepsWhatItWasAboutThen() {
        record(SECRETARY);
        clock.turn("2023-04-05T10:00:00Z");
        assertThat(correct(SECRETARY, "reason", "Det var om det andet", "item", "vej/tom"))
                .isEqualTo("kept 1");
        assertThat(said(WORN).standing()).hasSize(1);
        assertThat(said(WORN).since()).hasSize(1);
        assertThat(said(JudgedTown.EMPTY).standing()).isEmpty();
        assertThat(said(JudgedTown.EMPTY).since()).hasSize(1);
        assertThat(correct(SECRETARY, "reason", "Og om et andet kvartal", "quarter", "2023K1", "on", "2023-04-01"))
                .isEqualTo("kept 1");
        assertThat(said(WORN).standing()).hasSize(1);
        assertThat(said(WORN).since()).hasSize(1);
    }

    private QuartersDialogue said(FocusAreaRef area) {
        return QuartersDialogue.of(store.book(), Period.parse("2022K4")).about(Set.of(ItemRef.of(area)));
    }

    @Test
    void itStaysWithWhatItWasAboutWhenItIsCorrectedToBeAboutSomethingElse() {
        record(SECRETARY, "item", "vej.huller");
        Period of = Period.parse("2022K4");
        Set<ItemRef> area = Set.of(ItemRef.of(WORN));
        assertThat(QuartersDialogue.of(store.book(), of).about(area).standing()).isEmpty();
        clock.turn("2023-01-05T10:00:00Z");
        correct(SECRETARY, "reason", "Det var om området", "item", "vej/slid");
        QuartersDialogue said = QuartersDialogue.of(store.book(), of);
        assertThat(said.about(area).standing()).isEmpty();
        assertThat(said.about(area).since()).hasSize(1);
        assertThat(said.standing()).hasSize(1);
    }
}
