package dk.sigtepunkt.domain.influence;

import static dk.sigtepunkt.domain.influence.Influences.area;
import static dk.sigtepunkt.domain.influence.Influences.hearing;
import static dk.sigtepunkt.domain.influence.Influences.strengthens;
import static dk.sigtepunkt.domain.influence.LinkedTown.person;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.judgement.HandClock;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.domain.written.Outcome;
import dk.sigtepunkt.domain.written.Sent;
import dk.sigtepunkt.domain.written.WriteResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a committee that is touched answers, and what cannot be answered. */
class AnswerHearingsTest {
    private static final Period QUARTER = Period.quarter(2026, 3);
    private static final OptionalInt UNSEEN = OptionalInt.empty();
    private static final Actor CHAIR = person(Role.CHAIR, "to");
    private static final AreaChange CHANGE = new AreaChange(
            AreaChange.Kind.ACTION_STARTED, "action-started/et.x/2026-07-02", area("et/a"), "Sat i gang.");
    private static final HearingRef HEARD = hearing(CHANGE.key(), "to");
    private static final Influence LINK = strengthens("et/a", "to/b");

    private final MemoryInfluences store = new MemoryInfluences();
    private final LinkedTown town = new LinkedTown();
    private final List<AreaChange> changes = new ArrayList<>(List.of(CHANGE));
    private final HandClock clock = new HandClock("2026-10-20T10:00:00Z");
    private final CrossInfluences crossing =
            new CrossInfluences(new OneStrategy(strategy()), (reading, quarter) -> changes, store, clock);
    private final AnswerHearings answer =
            new AnswerHearings(store, crossing, asker -> town, Doors.house(), KnownActions.NONE, clock);

    private static Strategy strategy() {
        return new Strategy(
                new StrategyId("sammen"),
                "Sammen",
                "Om",
                2026,
                2029,
                Period.quarter(2026, 1),
                new StrategyState.Draft("Prøve"),
                true,
                List.of(new Sigtepunkt(new SigtepunktId("natur"), "Natur", "Om", "", List.of())),
                List.of("Byrådet"));
    }

    @BeforeEach
    void link() {
        town.says("et", LINK);
        town.says("to", LINK);
    }

    private static String told(WriteResult<KeptHearing> result) {
        return Outcome.of(result, hearing -> "kept " + hearing.version());
    }

    private String answer(HearingRef ref, String text, OptionalInt seen, Actor actor) {
        return told(answer.answer(ref, Sent.of(Map.of("text", text)), seen, actor));
    }

    private QuartersInfluences quarter() {
        try (Reading reading = town.open()) {
            return crossing.of(reading, QUARTER);
        }
    }

    @Test
    void isAnsweredWithASentenceOrTakenNoteOfAndALaterAnswerTakesItsPlace() {
        assertThat(quarter().unanswered()).hasSize(1);
        assertThat(answer(HEARD, "", UNSEEN, CHAIR)).isEqualTo("kept 1");
        assertThat(quarter().unanswered()).isEmpty();
        assertThat(answer(HEARD, "Vi flytter en medarbejder", OptionalInt.of(1), CHAIR))
                .isEqualTo("kept 2");
        HearingAnswer now = quarter()
                .find(CHANGE.key(), HEARD.committee())
                .orElseThrow()
                .answer()
                .orElseThrow();
        assertThat(now.text()).isEqualTo("Vi flytter en medarbejder");
        assertThat(now.change()).isEqualTo("Sat i gang.");
        assertThat(now.by().at()).isEqualTo(clock.instant());
        assertThat(store.notes()).extracting(note -> note.entry().what().act()).containsOnly("hearing-answered");
    }

    @Test
    void onlyWhatReachesTheCommitteeIsAnswered() {
        assertThat(answer(hearing("opdigtet", "to"), "Ja", UNSEEN, CHAIR)).isEqualTo("unknown");
        assertThat(answer(hearing(CHANGE.key(), "tre"), "Ja", UNSEEN, person(Role.CHAIR, "tre")))
                .as("which is not touched")
                .isEqualTo("unknown");
        assertThat(answer(hearing(CHANGE.key(), "et"), "Ja", UNSEEN, person(Role.CHAIR, "et")))
                .as("whose own change it is")
                .isEqualTo("unknown");
        assertThat(answer(hearing(CHANGE.key(), "fire"), "Ja", UNSEEN, person(Role.CHAIR, "fire")))
                .as("which nobody knows")
                .isEqualTo("unknown");
        town.says("to");
        assertThat(answer(HEARD, "Ja", UNSEEN, CHAIR))
                .as("over what one committee alone says")
                .isEqualTo("unknown");
        assertThat(store.notes()).isEmpty();
    }

    @Test
    void whatIsWrongIsToldAndNothingIsWritten() {
        assertThat(answer(HEARD, "Ord fra Word – »æøå«\r\n".repeat(2000), UNSEEN, CHAIR))
                .isEqualTo("text:too-long");
        assertThat(answer(HEARD, "Spørg 010203-1234", UNSEEN, CHAIR)).isEqualTo("text:personal-number");
        assertThat(answer(HEARD, "Ja", UNSEEN, person(Role.CHAIR, "et"))).isEqualTo("forbidden");
        town.put("to", CommitteeState.STOPPED, List.of("a", "b"), LINK);
        assertThat(answer(HEARD, "Ja", UNSEEN, CHAIR)).isEqualTo(":not-active");
        assertThat(store.book().hearings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CHAIR", "HEAD_OF_DEPARTMENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void noOtherRoleAnswers(Role role) {
        assertThat(answer(HEARD, "Ja", UNSEEN, person(role, "to"))).isEqualTo("forbidden");
    }

    @Test
    void whoHasNotSeenTheOthersAnswerIsToldSo() {
        answer(HEARD, "Den første", OptionalInt.of(0), CHAIR);
        assertThat(answer(HEARD, "Den anden", OptionalInt.of(0), CHAIR)).isEqualTo("clash");
        assertThat(store.book().hearing(HEARD).answer().orElseThrow().text()).isEqualTo("Den første");
    }

    @Test
    void anAnswerToWhatDoesNotStandAnyMoreStandsByItself() {
        answer(HEARD, "Ja", UNSEEN, CHAIR);
        changes.clear();
        assertThat(quarter().changes()).isEmpty();
        assertThat(quarter().former())
                .extracting(one -> one.answer().orElseThrow().change())
                .containsExactly("Sat i gang.");
        assertThat(quarter().touching(HEARD.committee()).former()).hasSize(1);
    }
}
