package dk.sigtepunkt.domain.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.audit.Spent;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link MinuteStore} promises: sums that come with what is written, and a switch that is never forgotten. */
public abstract class MinuteStoreContract {
    private static final Period QUARTER = Period.quarter(2026, 3);
    private static final MeasuredReport ROADS =
            new MeasuredReport("committee.vej.2026K3", Optional.of(new CommitteeId("vej")), QUARTER);
    private static final MeasuredReport WHOLE = new MeasuredReport("quarterly.2026K3", Optional.empty(), QUARTER);
    private static final Signature BY = new Signature(
            Actor.Means.PAGE,
            "konto-1",
            Optional.of(Role.STRATEGY_OFFICE),
            Instant.parse("2026-10-12T10:00:00.123456Z"));

    protected abstract MinuteStore minutes();

    /** Keeps something else with the note. */
    protected abstract void write(AuditNote note);

    /** One that forgets stays as it is. */
    protected void restart() {}

    private void spend(MeasuredReport report, WorkKind kind, int minutes) {
        write(Notes.any()
                .spending(new Spent(
                        report.name(),
                        report.committee().map(CommitteeId::value).orElse(""),
                        report.quarter().code(),
                        kind.code(),
                        minutes)));
    }

    @Test
    void raisesOneSumForEachReportAndKindOverARestart() {
        spend(ROADS, WorkKind.TEXT, 10);
        spend(ROADS, WorkKind.TEXT, 0);
        spend(WHOLE, WorkKind.TEXT, 5);
        spend(ROADS, WorkKind.REVIEW, 15);

        restart();
        spend(ROADS, WorkKind.TEXT, 25);

        assertThat(minutes().sums())
                .containsExactlyInAnyOrder(
                        new WorkSum(ROADS, WorkKind.TEXT, 3, 35),
                        new WorkSum(ROADS, WorkKind.REVIEW, 1, 15),
                        new WorkSum(WHOLE, WorkKind.TEXT, 1, 5));
    }

    @Test
    void losesNothingOfManyWhoWriteAtOnce() {
        IntStream.range(0, 8).parallel().forEach(one -> spend(ROADS, WorkKind.SUBMISSION, 5));

        assertThat(minutes().sums()).containsExactly(new WorkSum(ROADS, WorkKind.SUBMISSION, 8, 40));
    }

    @Test
    void aWriteThatSaysNothingOfTimeAddsNothing() {
        write(Notes.any());

        assertThat(minutes().sums()).isEmpty();
        assertThat(minutes().switches()).isEmpty();
    }

    @Test
    void keepsEachTurnOfTheSwitchAndOfTwoWhoTurnItAtOnceTheFirst() {
        MinuteSwitch on = new MinuteSwitch(true, BY);
        MinuteSwitch off = new MinuteSwitch(false, BY);
        assertThat(minutes().keep(on, 0, Notes.any())).isTrue();
        assertThat(minutes().keep(off, 0, Notes.any())).isFalse();
        restart();
        assertThat(minutes().keep(off, 1, Notes.any())).isTrue();

        assertThat(minutes().switches()).containsExactly(on, off);
    }
}
