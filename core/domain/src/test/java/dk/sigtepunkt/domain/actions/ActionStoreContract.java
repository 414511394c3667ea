package dk.sigtepunkt.domain.actions;

import static dk.sigtepunkt.domain.committees.Contents.ADJUSTED;
import static dk.sigtepunkt.domain.committees.Contents.ID;
import static dk.sigtepunkt.domain.committees.Contents.STARTED;
import static dk.sigtepunkt.domain.committees.Contents.action;
import static dk.sigtepunkt.domain.committees.Contents.committee;
import static dk.sigtepunkt.domain.committees.Contents.content;
import static dk.sigtepunkt.domain.figures.Figures.KNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link ActionStore} promises: what editions of content say of actions is kept with all its history. */
public abstract class ActionStoreContract {
    private final AtomicReference<Instant> time = new AtomicReference<>(KNOWN);
    private CommitteeStore committees;
    private ActionStore store;

    /** An empty store of committees. */
    protected abstract CommitteeStore opened(InstantSource clock);

    /** What is kept of the actions of the committees that were opened. */
    protected abstract ActionStore actions();

    /** One that forgets stays as it is. */
    protected void restart() {}

    @BeforeEach
    void openEmpty() {
        committees = opened(time::get);
        store = actions();
    }

    private static Instant day(int day) {
        return KNOWN.plusSeconds(86_400L * day);
    }

    protected void edition(int day, Action... actions) {
        String version = day + ".0.0";
        time.set(day(day));
        committees.installed(
                content(ID, version, "fil " + version, KNOWN), committee(ID, actions), List.of(), Notes.any());
    }

    private KeptAction only() {
        List<KeptAction> kept = store.of(ID);
        assertThat(kept).hasSize(1);
        return kept.get(0);
    }

    @Test
    void knowsNothingOfACommitteeThatNeverWas() {
        assertThat(store.of(new CommitteeId("ukendt"))).isEmpty();
    }

    @Test
    void givesActionsBackInTheOrderOfTheNewestEdition() {
        Action filter = action("filter", "Filter", STARTED, ADJUSTED);
        Action pipe = action("roer", "Rør", STARTED);
        edition(1, filter, pipe);
        edition(2, pipe, filter);
        assertThat(store.of(ID)).extracting(KeptAction::last).containsExactly(pipe, filter);
        assertThat(store.of(ID)).allSatisfy(kept -> assertThat(kept.wordings()).hasSize(1));
    }

    @Test
    void keepsTheOrderOfStepsThatWereTakenOnOneDay() {
        ActionStep also = new ActionStep(STARTED.on(), ActionState.ADJUSTED, "Samme dag", "Udvalget");
        Action first = action("filter", "Filter", STARTED, also);
        Action second = action("filter", "Filter", also, STARTED);
        edition(1, first);
        edition(2, second);
        assertThat(only().at(day(1))).contains(first);
        assertThat(only().last()).isEqualTo(second);
    }

    @Test
    void keepsWhatEachEditionSaidAndWhichOneItWas() {
        Action first = action("filter", "Filter", STARTED);
        Action second = action("filter", "Bedre filter", STARTED, ADJUSTED);
        edition(1, first);
        edition(2, second);
        assertThat(only().wordings()).extracting(Wording::edition).containsExactly("1.0.0", "2.0.0");
        assertThat(only().at(day(0))).isEmpty();
        assertThat(only().at(day(1))).contains(first);
        assertThat(only().at(day(2))).contains(second);
    }

    @Test
    void keepsAnActionThatVanishedAndWhenItWasAway() {
        Action filter = action("filter", "Filter", STARTED);
        edition(1, filter);
        edition(2);
        assertThat(only().closed()).contains(day(2));
        assertThat(only().last()).isEqualTo(filter);
        edition(3, filter);
        assertThat(only().closed()).isEmpty();
        assertThat(only().at(day(2))).isEmpty();
        assertThat(only().wordings()).extracting(Wording::edition).containsExactly("1.0.0", "3.0.0");
    }

    @Test
    void remembersThatAStepWasTakenBackAndStatedAgain() {
        Action both = action("filter", "Filter", STARTED, ADJUSTED);
        Action fewer = action("filter", "Filter", STARTED);
        edition(1, both);
        edition(2, fewer);
        edition(3, both);
        assertThat(only().at(day(1))).contains(both);
        assertThat(only().at(day(2))).contains(fewer);
        assertThat(only().last()).isEqualTo(both);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void losesNothingOverAnyHistoryAndOverARestart(long seed) {
        Random random = new Random(seed);
        List<List<Action>> said = new ArrayList<>();
        for (int day = 0; day < 12; day++) {
            List<Action> stated = someActions(random);
            said.add(stated);
            edition(day, stated.toArray(Action[]::new));
        }
        List<KeptAction> kept = store.of(ID);
        for (int day = 0; day < 12; day++) {
            Instant then = day(day);
            assertThat(kept.stream().map(one -> one.at(then)).flatMap(Optional::stream))
                    .as("dag %s", day)
                    .containsExactlyInAnyOrderElementsOf(said.get(day));
        }
        assertThat(kept.stream().filter(one -> one.closed().isEmpty()).map(KeptAction::last))
                .containsExactlyElementsOf(said.get(11));
        restart();
        assertThat(actions().of(ID)).isEqualTo(kept);
    }

    @Test
    void keepsAllThatPeopleWriteOverARestart() {
        edition(1, action("filter", "Filter", STARTED));
        ItemRef begun = new ItemRef(ItemKind.ACTION, ID, "skov");
        List<ActionEntry> entries = Written.everyKind(day(3));
        assertThat(store.begin(begun, Written.words("Skov", day(2)), Written.step(day(2)), Notes.any()))
                .isTrue();
        assertThat(store.keep(begun, OptionalInt.empty(), entries, Notes.any())).isTrue();
        assertThat(store.keep(only("filter").item(), OptionalInt.empty(), entries, Notes.any()))
                .isTrue();
        KeptAction skov = KeptAction.begun(begun, Written.words("Skov", day(2)), Written.step(day(2)))
                .with(entries);
        assertThat(store.book().find(begun)).contains(skov);
        ActionBook book = store.book();
        restart();
        assertThat(actions().of(ID)).isEqualTo(book.of(ID));
        assertThat(actions().book().find(begun)).contains(skov);
    }

    private KeptAction only(String key) {
        return store.book().find(new ItemRef(ItemKind.ACTION, ID, key)).orElseThrow();
    }

    @Test
    void takesNothingFromWhoHasSeenAnotherState() {
        edition(1, action("filter", "Filter", STARTED));
        KeptAction filter = only("filter");
        List<ActionEntry> entry = List.of(Written.update("Halvvejs", day(2)));
        OptionalInt seen = OptionalInt.of(filter.version());
        assertThat(store.keep(filter.item(), seen, entry, Notes.any())).isTrue();
        ActionBook book = store.book();
        assertThat(store.keep(filter.item(), seen, entry, Notes.any())).isFalse();
        assertThat(store.keep(new ItemRef(ItemKind.ACTION, ID, "x"), seen, entry, Notes.any()))
                .isFalse();
        assertThat(store.begin(filter.item(), Written.words("Filter", day(2)), Written.step(day(2)), Notes.any()))
                .isFalse();
        assertThat(store.book().of(ID)).isEqualTo(book.of(ID));
    }

    /** Each has looked at the one action alone, which is as it was. */
    @Test
    void keepsNoRingOfSuccessorsWhoeverWritesAtOnce() {
        edition(1, action("a", "A", STARTED), action("b", "B", STARTED), action("c", "C", STARTED));
        assertThat(replaced("a", "b")).isTrue();
        assertThat(replaced("b", "a")).isFalse();
        assertThat(replaced("b", "b")).isFalse();
        assertThat(replaced("b", "c")).isTrue();
        assertThat(replaced("c", "a")).isFalse();
        assertThat(store.book().successorOf(only("c"))).isEmpty();
    }

    private boolean replaced(String key, String by) {
        KeptAction action = only(key);
        OptionalInt seen = OptionalInt.of(action.version());
        return store.keep(action.item(), seen, List.of(Written.replaced(by, day(2))), Notes.any());
    }

    @Test
    void editionsLeaveAloneWhatPeopleWroteAndKeepWhatTheySayOtherwise() {
        edition(1, action("filter", "Filter", STARTED), action("roer", "Rør", STARTED));
        store.keep(only("filter").item(), OptionalInt.empty(), List.of(Written.words("Vores", day(2))), Notes.any());
        edition(3, action("filter", "Andet", STARTED), action("roer", "Nyt rør", STARTED));
        edition(4, action("filter", "Andet", STARTED));
        assertThat(only("filter").last().title()).isEqualTo("Vores");
        assertThat(only("filter").undecided().orElseThrow().edition()).isEqualTo("3.0.0");
        assertThat(only("roer").closed()).contains(day(4));
        ActionBook book = store.book();
        restart();
        assertThat(actions().of(ID)).isEqualTo(book.of(ID));
    }

    private static List<Action> someActions(Random random) {
        List<Action> stated = new ArrayList<>();
        for (String key : List.of("filter", "roer", "pumpe", "skov")) {
            if (random.nextInt(3) > 0) {
                String title = "Titel " + random.nextInt(3);
                stated.add(random.nextBoolean() ? action(key, title, STARTED) : action(key, title, STARTED, ADJUSTED));
            }
        }
        Collections.shuffle(stated, random);
        return stated;
    }

    @Test
    void peopleAndEditionsWriteAtTheSameTimeAndNothingIsLost() {
        int rounds = 40;
        edition(1, action("filter", "Filter", STARTED));
        ItemRef item = only().item();
        List<ActionEntry> words = List.of(Written.words("Vores", day(2)));
        store.keep(item, OptionalInt.empty(), words, Notes.any());
        CompletableFuture<Void> people = CompletableFuture.runAsync(() -> {
            for (int number = 0; number < rounds; number++) {
                List<ActionEntry> told = List.of(Written.update("Besked " + number, day(3)));
                assertThat(store.keep(item, OptionalInt.empty(), told, Notes.any()))
                        .isTrue();
            }
        });
        for (int number = 0; number < rounds; number++) {
            edition(4 + number, action("filter", "Filens " + number, STARTED));
        }
        people.join();
        restart();
        assertThat(actions().of(ID).get(0).lived().updates()).hasSize(rounds);
        assertThat(actions().of(ID).get(0).lived().differences()).hasSize(rounds);
        assertThat(actions().of(ID).get(0).newest().text().title()).isEqualTo("Vores");
    }
}
