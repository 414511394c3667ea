package dk.sigtepunkt.domain.questions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.domain.written.Outcome;
import dk.sigtepunkt.domain.written.Sent;
import dk.sigtepunkt.domain.written.WriteResult;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions from being asked to being answered, and on which reports they follow. */
class KeepQuestionsTest {
    private static final CommitteeId ROADS = new CommitteeId("vej");
    private static final CommitteeId GONE = new CommitteeId("borte");
    private static final Actor POLITICIAN = person(Role.POLITICIAN);
    private static final Actor SECRETARY = person(Role.SECRETARY);
    private static final Map<String, String> QUESTION = Map.of(
            "body", "Kommunalbestyrelsen",
            "text", "Hvorfor går det langsomt?",
            "committee", "vej",
            "owner", "Vejchefen",
            "due", "2030-01-01");

    private final MemoryQuestions store = new MemoryQuestions();
    private Instant now = Instant.parse("2022-07-04T10:00:00Z");
    private final KeepQuestions keep =
            new KeepQuestions(store, new Still(), Doors.house(), KnownActions.NONE, new Moved());

    private final class Moved extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static final class Still implements Catalogue {
        @Override
        public Reading open() {
            return new Reading(snapshot(), new MemoryFigureStore().book(), () -> {});
        }

        @Override
        public Reading openAsOf(Instant time) {
            return open();
        }

        @Override
        public CatalogueSnapshot snapshot() {
            return new CatalogueSnapshot(
                    List.of(known(ROADS, CommitteeState.ACTIVE), known(GONE, CommitteeState.NOT_INSTALLED)), List.of());
        }

        @Override
        public boolean ready() {
            return true;
        }
    }

    private static KnownCommittee known(CommitteeId id, CommitteeState state) {
        Committee content = new Committee(id, "Udvalget", "", "Om", List.of(), List.of(), List.of());
        return new KnownCommittee(content, state, "1.0.0", Instant.EPOCH);
    }

    private static Actor person(Role role) {
        return Actor.person(Actor.Means.PAGE, "konto-" + role.code(), Set.of(HeldRole.in(ROADS, role)));
    }

    private static UnaryOperator<String> sent(Map<String, String> fields, String... more) {
        return Sent.of(fields, more);
    }

    private static String told(WriteResult<KeptQuestion> result) {
        return Outcome.of(result, question -> "kept " + question.question().number());
    }

    private String ask(String... more) {
        return told(keep.ask(sent(QUESTION, more), POLITICIAN));
    }

    private String answer(int number, String text) {
        return told(keep.answer(number, sent(Map.of("answer", text)), OptionalInt.empty(), SECRETARY));
    }

    @Test
    void aQuestionIsAskedAnsweredAndOpenedAgain() {
        assertThat(ask()).isEqualTo("kept 1");
        assertThat(answer(1, "Regn.")).isEqualTo("kept 1");
        assertThat(answer(1, "Mere regn.")).isEqualTo(":already-decided");
        assertThat(told(keep.assign(1, sent(QUESTION, "reason", "Deres"), OptionalInt.empty(), SECRETARY)))
                .isEqualTo(":already-decided");
        assertThat(told(keep.reopen(1, sent(Map.of("reason", "Hvor meget?")), OptionalInt.empty(), POLITICIAN)))
                .isEqualTo("kept 1");
        KeptQuestion open = store.book().find(1).orElseThrow();
        assertThat(open.open()).isTrue();
        assertThat(open.openSince()).isEqualTo(LocalDate.parse("2022-07-04"));
        assertThat(told(keep.assign(
                        1,
                        sent(QUESTION, "owner", "Parkchefen", "reason", "Hører til dér"),
                        OptionalInt.empty(),
                        SECRETARY)))
                .isEqualTo("kept 1");
        assertThat(store.book().find(1).orElseThrow().assigned().owner()).isEqualTo("Parkchefen");
        assertThat(store.notes()).hasSize(4);
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsWritten() {
        assertThat(ask("committee", "borte")).isEqualTo("committee:not-active");
        assertThat(ask("committee", "findes-ikke")).isEqualTo("committee:unknown-committee");
        assertThat(ask("area", "intet")).isEqualTo("area:unknown-focus-area");
        assertThat(ask("due", "2022-07-01")).isEqualTo("due:days-reversed");
        assertThat(ask("due", "1970-01-01")).isEqualTo("due:days-reversed");
        assertThat(ask("on", "2022-07-05")).isEqualTo("on:day-to-come");
        assertThat(ask("text", "Hvad med 010203-1234?", "body", "")).isEqualTo("body:incomplete text:personal-number");
        assertThat(answer(1, "Svar")).isEqualTo("unknown");
        assertThat(told(keep.ask(sent(QUESTION), person(Role.CONTROLLER)))).isEqualTo("forbidden");
        assertThat(store.book().all()).isEmpty();
        ask();
        assertThat(told(keep.answer(1, sent(Map.of("answer", "x")), OptionalInt.empty(), POLITICIAN)))
                .isEqualTo("forbidden");
        assertThat(told(keep.answer(1, sent(Map.of("answer", "x")), OptionalInt.of(7), SECRETARY)))
                .isEqualTo("clash");
        assertThat(store.book().find(1).orElseThrow().open()).isTrue();
        OptionalInt open = OptionalInt.of(store.book().find(1).orElseThrow().version());
        answer(1, "Den første");
        assertThat(told(keep.answer(1, sent(Map.of("answer", "Den anden")), open, SECRETARY)))
                .as("not only that it is answered: what the other one wrote")
                .isEqualTo("clash");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void ofSixtyOverFourteenQuartersNoneIsLostAndNoneFollowsAReportTwiceOrAfterItsAnswer(long seed) {
        Random random = new Random(seed);
        List<Period> quarters = quarters();
        List<Integer> asked = new ArrayList<>();
        Map<Integer, Integer> answered = new HashMap<>();
        for (int number = 1; number <= 60; number++) {
            int at = (number - 1) * 14 / 60;
            now = within(quarters.get(at), random);
            assertThat(ask("due", quarters.get(at).end().plusDays(40).toString()))
                    .isEqualTo("kept " + number);
            asked.add(at);
        }
        for (int number = 1; number <= 60; number++) {
            int at = asked.get(number - 1) + random.nextInt(6);
            if (at < 14 && random.nextInt(5) > 0) {
                now = Danish.endOf(quarters.get(at).end()).minusSeconds(random.nextInt(3600));
                assertThat(answer(number, "Svar")).isEqualTo("kept " + number);
                answered.put(number, at);
            }
        }
        for (int at = 0; at < 14; at++) {
            follow(quarters.get(at), at, asked, answered);
        }
    }

    private static List<Period> quarters() {
        List<Period> quarters = new ArrayList<>();
        Period quarter = Period.parse("2022K3");
        for (int at = 0; at < 14; at++) {
            quarters.add(quarter);
            quarter = Period.containing(Frequency.QUARTER, quarter.end().plusDays(1));
        }
        return quarters;
    }

    private void follow(Period quarter, int at, List<Integer> asked, Map<Integer, Integer> answered) {
        Set<Integer> expected = new TreeSet<>();
        for (int number = 1; number <= 60; number++) {
            if (asked.get(number - 1) <= at && answered.getOrDefault(number, 99) >= at) {
                expected.add(number);
            }
        }
        List<KeptQuestion> following =
                store.book().following(Danish.endOf(quarter.start().minusDays(1)), Danish.endOf(quarter.end()));
        assertThat(following.stream().map(one -> one.question().number()))
                .as("%s", quarter)
                .containsExactlyElementsOf(expected);
        assertThat(following.stream()
                        .filter(one -> !one.open())
                        .map(one -> one.question().number()))
                .allSatisfy(number -> assertThat(answered.get(number)).isEqualTo(at));
    }

    private static Instant within(Period quarter, Random random) {
        return Danish.endOf(quarter.start()).plusSeconds(86_400L * random.nextInt(80));
    }
}
