package dk.sigtepunkt.domain.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.audit.Notes;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link JudgementStore} promises: nothing that was written of a status is ever lost. */
public abstract class JudgementStoreContract {
    private static final CommitteeId ID = new CommitteeId("miljoe");
    private static final ItemQuarter AREA =
            new ItemQuarter(new FocusAreaRef(ID, new FocusAreaKey("rent-vand")), Period.parse("2026K1"));
    private static final Instant SET = Instant.parse("2026-02-02T10:00:00.123456Z");

    protected abstract JudgementStore judgements();

    /** One that forgets stays as it is. */
    protected void restart() {}

    private static Signature by(int hour) {
        return new Signature(Actor.Means.PAGE, "konto-1", Optional.of(Role.CHAIR), SET.plusSeconds(3600L * hour));
    }

    private static JudgementEntry set(String reason, int hour) {
        return new JudgementEntry.StatusSet(AssessmentCode.ATTENTION, AssessmentCode.OFF_COURSE, reason, by(hour));
    }

    private boolean keep(ItemQuarter about, JudgementEntry entry) {
        return judgements().keep(about, OptionalInt.empty(), entry, Notes.any());
    }

    @Test
    void keepsAllThatIsWrittenOverARestart() {
        JudgementEntry first = set("Tallene er fra før æøå.\nTo linjer.", 0);
        JudgementEntry told =
                new JudgementEntry.Explained("Det regnede.", "Vejret.", "DMI", "Vi venter.", Optional.empty(), by(1));
        JudgementEntry named = new JudgementEntry.Explained(
                "Mere.",
                "Vejret.",
                "",
                "Vi gør noget.",
                Optional.of(new ItemRef(ItemKind.ACTION, ID, "groeft")),
                by(2));
        JudgementEntry back = new JudgementEntry.TakenBack("Nye tal.", by(3));
        for (JudgementEntry entry : new JudgementEntry[] {first, told, named, back}) {
            assertThat(keep(AREA, entry)).isTrue();
        }
        ItemQuarter next = new ItemQuarter(AREA.item(), AREA.quarter().next());
        assertThat(keep(next, set("Igen", 5))).isTrue();
        JudgementBook book = judgements().book();
        assertThat(book.of(AREA).entries()).containsExactly(first, told, named, back);
        assertThat(book.of(AREA).status()).isEmpty();
        assertThat(book.of(next).status()).isPresent();
        restart();
        assertThat(judgements().book()).isEqualTo(book);
        assertThat(judgements().known(Optional.of(by(1).at())).of(AREA).entries())
                .containsExactly(first, told);
    }

    @Test
    void keepsWhatIsWrittenOfAnIndicatorApartFromAnAreaOfTheSameKey() {
        ItemQuarter indicator = new ItemQuarter(new IndicatorId(ID, AREA.item().key()), AREA.quarter());
        assertThat(keep(AREA, set("Om området", 0))).isTrue();
        assertThat(judgements().keep(indicator, OptionalInt.of(0), set("Om indikatoren", 1), Notes.any()))
                .isTrue();
        JudgementBook book = judgements().book();
        assertThat(book.of(AREA).version()).isEqualTo(1);
        assertThat(book.of(indicator).status().orElseThrow().reason()).isEqualTo("Om indikatoren");
        restart();
        assertThat(judgements().book()).isEqualTo(book);
    }

    @Test
    void takesNothingFromWhoHasSeenAnotherState() {
        OptionalInt nothing = OptionalInt.of(0);
        assertThat(judgements().keep(AREA, nothing, set("Først", 0), Notes.any()))
                .isTrue();
        JudgementBook book = judgements().book();
        assertThat(judgements().keep(AREA, nothing, set("Også", 1), Notes.any()))
                .isFalse();
        assertThat(judgements().book()).isEqualTo(book);
        assertThat(judgements().keep(AREA, OptionalInt.of(1), set("Nu", 2), Notes.any()))
                .isTrue();
    }

    @Test
    void losesNothingOfManyAtOnce() {
        IntStream.range(0, 20).parallel().forEach(one -> keep(AREA, set("Grund " + one, one)));
        assertThat(judgements().book().of(AREA).entries()).hasSize(20);
    }
}
