package dk.sigtepunkt.domain.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.ActionKey;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.domain.actions.ActionBook;
import dk.sigtepunkt.domain.actions.Difference;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.written.WriteResult;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a committee's content and its people write of the same actions. */
class EditionsTest extends ActionTable {
    private static final ActionStep STARTED = step("2026-01-10", ActionState.STARTED);
    private static final List<ActionState> STATES = List.of(ActionState.values());
    private static final ActionStep LATER = step("2026-03-01", ActionState.ADJUSTED);

    @BeforeEach
    void contentHasAnAction() {
        edition("1.0.0", action("fil", "Fra filen", STARTED));
        days(1);
    }

    private void peopleWrite() {
        kept(reword(FILE, written(WORDS, Map.of("why", "Byens eget ord"))));
        days(1);
    }

    private WriteResult<KeptAction> decide(String what) {
        Map<String, String> sent = Map.of("decision", what, "why", "Efter møde");
        return keep.decide(FILE, name -> sent.getOrDefault(name, ""), OptionalInt.empty(), SECRETARY);
    }

    private Optional<Difference> waiting() {
        return find(FILE).undecided();
    }

    @Test
    void whatPeopleWroteIsNeverOverwritten() {
        peopleWrite();
        KeptAction before = find(FILE);
        edition("2.0.0", action("fil", "Andet navn", STARTED, LATER));
        edition("3.0.0");
        edition("4.0.0", action("fil", "Tredje navn", STARTED));
        assertThat(find(FILE).wordings()).isEqualTo(before.wordings());
        assertThat(find(FILE).steps()).isEqualTo(before.steps());
        assertThat(find(FILE).last().title()).isEqualTo("Åbne værksteder");
        assertThat(waiting().orElseThrow().edition()).isEqualTo("4.0.0");
    }

    @Test
    void whatTheContentSaysOnceMoreIsNoDifference() {
        peopleWrite();
        edition("2.0.0", action("fil", "Fra filen", STARTED));
        assertThat(waiting()).isEmpty();
        edition("3.0.0", action("fil", "Andet navn", STARTED));
        assertThat(waiting()).isPresent();
        edition("3.1.0", action("fil", "Andet navn", STARTED));
        assertThat(find(FILE).lived().differences()).hasSize(1);
        kept(decide("keep"));
        edition("3.2.0", action("fil", "Andet navn", STARTED));
        assertThat(waiting()).isEmpty();
        assertThat(faults(decide("keep"))).containsEntry("", "already-decided");
    }

    @Test
    void takingTheContentsWordTakesItsWordsAndTheStepsThatCanFollow() {
        peopleWrite();
        edition("2.0.0", action("fil", "Andet navn", step("2026-01-05", ActionState.DECIDED), STARTED, LATER));
        KeptAction taken = kept(decide("take"));
        assertThat(taken.last().title()).isEqualTo("Andet navn");
        assertThat(taken.last().steps()).containsExactly(STARTED, LATER);
        assertThat(taken.undecided()).isEmpty();
    }

    /** Steps of a file make no action go backwards. */
    @Test
    void takingTheContentsWordTakesNoStepThatCannotFollow() {
        peopleWrite();
        kept(step(FILE, Map.of("state", "completed", "on", "2026-02-01", "reason", "Færdig", "trigger", "committee")));
        edition(
                "2.0.0",
                action(
                        "fil",
                        "Andet navn",
                        STARTED,
                        step("2026-02-01", ActionState.COMPLETED),
                        step("2026-02-01", ActionState.IDENTIFIED),
                        LATER));
        KeptAction taken = kept(decide("take"));
        assertThat(taken.last().title()).isEqualTo("Andet navn");
        assertThat(taken.last().steps())
                .extracting(ActionStep::state)
                .containsExactly(ActionState.STARTED, ActionState.COMPLETED);
    }

    @Test
    void anActionThatTheContentHasNoMoreIsStoppedOrGoesOn() {
        peopleWrite();
        edition("2.0.0");
        assertThat(waiting().orElseThrow().stated()).isEmpty();
        assertThat(store.book().standing(content).actions()).hasSize(1);
        kept(decide("take"));
        assertThat(find(FILE).last().steps()).extracting(ActionStep::state).endsWith(ActionState.STOPPED);
        assertThat(store.book().standing(content).actions()).hasSize(1);
    }

    @Test
    void whatPeopleBeganNoContentHasToHave() {
        ItemRef begun = begun(WORDS, WHY).item();
        edition("2.0.0", action("fil", "Fra filen", STARTED));
        assertThat(find(begun).lived().differences()).isEmpty();
        assertThat(store.book().standing(content).actions()).hasSize(2);
        edition("3.0.0", action("fil", "Fra filen", STARTED), action(begun.key(), "Filens", STARTED));
        assertThat(find(begun).undecided()).isPresent();
        assertThat(find(begun).last().title()).isEqualTo("Åbne værksteder");
    }

    @Test
    void anActionGoesAlongWhereItsAreaIsCarriedOn() {
        peopleWrite();
        ItemRef begun = begun(WORDS, WHY).item();
        Succession renamed =
                new Succession(ItemRef.of(area(OWN, "omraade")), LocalDate.parse("2026-02-05"), "Nyt navn", true);
        Committee next = content(
                OWN,
                List.of("nyt", "nabo"),
                List.of(renamed),
                action("fil", "Fra filen", STARTED).moved(new ActionKey("fil"), area(OWN, "nyt"), List.of()));
        edition("2.0.0", next);
        for (ItemRef item : List.of(FILE, begun)) {
            assertThat(find(item).last().focusArea()).isEqualTo(area(OWN, "nyt"));
            assertThat(find(item).last().title()).isEqualTo("Åbne værksteder");
            assertThat(find(item).undecided()).isEmpty();
        }
    }

    @Test
    void aQuarterThatIsOverStaysWhateverPeopleWriteLater() {
        ItemRef begun = begun(WORDS, WHY).item();
        kept(step(begun, ActionState.DECIDED));
        now = Instant.parse("2026-04-10T10:00:00Z");
        Instant end = Instant.parse("2026-03-31T21:59:59Z");
        Committee before = store.book().counting(content, end, Instant.MAX);
        assertThat(before.actions()).hasSize(2);
        kept(step(begun, written(WHY, Map.of("state", "started", "on", "2026-03-20"))));
        kept(reword(begun, written(WORDS, Map.of("title", "Nye ord", "why", "Sådan hedder det nu"))));
        kept(step(FILE, written(WHY, Map.of("state", "stopped", "on", "2026-03-25"))));
        begun(written(WORDS, Map.of("title", "Kommet siden")), written(WHY, Map.of("on", "2026-03-01")));
        assertThat(store.book().counting(content, end, Instant.MAX)).isEqualTo(before);
        Instant next = Instant.parse("2026-06-30T21:59:59Z");
        assertThat(store.book().counting(content, next, Instant.MAX).actions())
                .extracting(Action::title)
                .containsExactly("Fra filen", "Nye ord", "Kommet siden");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void overAnyHistoryEveryEarlierDayReadsAsItRead(long seed) {
        Random random = new Random(seed);
        List<Instant> times = new ArrayList<>();
        List<List<Action>> stood = new ArrayList<>();
        List<ActionBook> books = new ArrayList<>();
        for (int turn = 0; turn < 25; turn++) {
            happens(random, turn);
            times.add(now);
            stood.add(store.book().standing(content).actions());
            books.add(store.book());
            days(1);
        }
        for (int turn = 0; turn < times.size(); turn++) {
            ActionBook then = store.book().knownBy(times.get(turn));
            assertThat(then.of(OWN))
                    .containsExactlyInAnyOrderElementsOf(books.get(turn).of(OWN));
            List<Action> standing = then.of(OWN).stream()
                    .filter(one -> one.closed().isEmpty())
                    .map(KeptAction::last)
                    .toList();
            assertThat(standing).containsExactlyInAnyOrderElementsOf(stood.get(turn));
        }
    }

    private void happens(Random random, int turn) {
        List<KeptAction> open = store.book().of(OWN).stream()
                .filter(one -> one.closed().isEmpty())
                .toList();
        if (open.isEmpty() || random.nextInt(5) < 2) {
            if (random.nextBoolean()) {
                edition(turn + ".0.0", stated(random));
            } else {
                begun(WORDS, WHY);
            }
            return;
        }
        KeptAction any = open.get(random.nextInt(open.size()));
        switch (random.nextInt(3)) {
            case 0 -> reword(any.item(), written(WORDS, Map.of("title", "Titel " + turn, "why", "Nye ord")));
            case 1 -> step(any.item(), STATES.get(random.nextInt(STATES.size())));
            default -> update(any.item(), Map.of("risk", "none", "sentence", "Nu " + turn), OptionalInt.empty());
        }
    }

    private static Action[] stated(Random random) {
        Action file = action("fil", "Navn " + random.nextInt(3), STARTED);
        return random.nextBoolean()
                ? new Action[] {file}
                : new Action[] {action("to", "To", STARTED), file.with(List.of(STARTED, LATER))};
    }
}
