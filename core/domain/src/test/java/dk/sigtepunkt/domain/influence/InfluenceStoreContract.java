package dk.sigtepunkt.domain.influence;

import static dk.sigtepunkt.domain.influence.Influences.SAID;
import static dk.sigtepunkt.domain.influence.Influences.by;
import static dk.sigtepunkt.domain.influence.Influences.hearing;
import static dk.sigtepunkt.domain.influence.Influences.strengthens;
import static dk.sigtepunkt.domain.influence.Influences.weakens;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Influence;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.influence.WordEntry.Declined;
import dk.sigtepunkt.domain.influence.WordEntry.Drafted;
import dk.sigtepunkt.domain.influence.WordEntry.Released;
import dk.sigtepunkt.domain.influence.WordEntry.Withdrawn;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link InfluenceStore} promises: nothing written is lost, and no draft is in what everybody reads. */
public abstract class InfluenceStoreContract {
    private static final Influence CLEAN = strengthens("klima/luft", "sundhed/lunger");
    private static final WordRef OWN = Influences.word("klima/luft", "sundhed/lunger", "klima");
    private static final WordRef THEIRS = Influences.word("klima/luft", "sundhed/lunger", "sundhed");
    private static final HearingRef HEARING = hearing("status-worse/klima/luft", "sundhed");

    protected abstract InfluenceStore influences();

    /** One that forgets stays as it is. */
    protected void restart() {}

    private boolean keep(WordRef ref, WordEntry entry) {
        return influences().keep(ref, OptionalInt.empty(), entry, Notes.any());
    }

    @Test
    void keepsAllThatIsWrittenOverARestart() {
        List<WordEntry> entries = List.of(
                new Drafted(CLEAN, by(Role.SECRETARY, 0)),
                new Released(CLEAN, by(Role.CHAIR, 1)),
                new Drafted(weakens("klima/luft", "sundhed/lunger"), by(Role.SECRETARY, 2)),
                new Declined("Det passer ikke.", by(Role.CHAIR, 3)),
                new Withdrawn("Vi tog fejl.", by(Role.CHAIR, 4)));
        KeptWord expected = KeptWord.empty(OWN);
        for (WordEntry entry : entries) {
            assertThat(keep(OWN, entry)).isTrue();
            expected = expected.with(entry);
        }
        HearingAnswer answer = new HearingAnswer("Luft gik ned.", "", by(Role.CHAIR, 5));
        HearingAnswer more = new HearingAnswer("Luft gik ned.", "Vi følger det æøå.", by(Role.CHAIR, 6));
        assertThat(influences().answer(HEARING, OptionalInt.of(0), answer, Notes.any()))
                .isTrue();
        assertThat(influences().answer(HEARING, OptionalInt.of(1), more, Notes.any()))
                .isTrue();
        assertThat(influences().word(OWN)).isEqualTo(expected);
        restart();
        assertThat(influences().word(OWN)).isEqualTo(expected);
        assertThat(influences().words()).containsExactly(expected);
        assertThat(influences().word(THEIRS)).isEqualTo(KeptWord.empty(THEIRS));
        assertThat(influences().book().hearing(HEARING).answers()).containsExactly(answer, more);
    }

    @Test
    void hasWhatIsSaidInItsBookAndNoDraft() {
        InfluenceBook none = influences().book();
        keep(OWN, new Drafted(CLEAN, by(Role.SECRETARY, 0)));
        assertThat(influences().book()).isSameAs(none).isEqualTo(InfluenceBook.EMPTY);
        Released said = new Released(CLEAN, by(Role.CHAIR, 1));
        keep(OWN, said);
        keep(THEIRS, new Declined("Nej.", by(Role.CHAIR, 2)));
        InfluenceBook two = influences().book();
        keep(THEIRS, new Drafted(weakens("klima/luft", "sundhed/lunger"), by(Role.SECRETARY, 3)));
        assertThat(influences().book()).isSameAs(two);
        assertThat(two.words())
                .containsExactly(
                        new SaidWord(OWN, said), new SaidWord(THEIRS, new Declined("Nej.", by(Role.CHAIR, 2))));
        assertThat(influences().known(Optional.of(SAID.plusSeconds(3600))).last(OWN))
                .contains(said);
        assertThat(influences().known(Optional.of(SAID.plusSeconds(3600))).last(THEIRS))
                .isEmpty();
        assertThat(influences().known(Optional.of(SAID)).words()).isEmpty();
    }

    @Test
    void takesNothingFromWhoHasSeenAnotherState() {
        Drafted mine = new Drafted(CLEAN, by(Role.SECRETARY, 0));
        assertThat(influences().keep(OWN, OptionalInt.of(0), mine, Notes.any())).isTrue();
        assertThat(influences().keep(OWN, OptionalInt.of(0), mine, Notes.any())).isFalse();
        assertThat(influences().word(OWN).entries()).containsExactly(mine);
        HearingAnswer answer = new HearingAnswer("Luft gik ned.", "", by(Role.CHAIR, 5));
        assertThat(influences().answer(HEARING, OptionalInt.of(1), answer, Notes.any()))
                .isFalse();
        assertThat(influences().book().hearings()).isEmpty();
    }

    @Test
    void ofManyAtOnceTakesOneForEachState() {
        long kept = IntStream.range(0, 12)
                .parallel()
                .filter(one -> influences()
                        .keep(OWN, OptionalInt.of(0), new Drafted(CLEAN, by(Role.SECRETARY, one)), Notes.any()))
                .count();
        assertThat(kept).isEqualTo(1);
        assertThat(influences().word(OWN).entries()).hasSize(1);
    }
}
