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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MeasuredTimeTest {
    private static final Instant NOW = Instant.parse("2026-10-12T10:00:00Z");
    private static final MeasuredReport REPORT =
            new MeasuredReport("committee.vej.2026K3", Optional.of(new CommitteeId("vej")), Period.quarter(2026, 3));

    private final MemoryMinutes store = new MemoryMinutes();
    private final WorkTime time = new MeasuredTime(store, Clock.fixed(NOW, ZoneOffset.UTC), new Random(70));

    private void turn(boolean on) {
        Signature by = new Signature(Actor.Means.PAGE, "konto-1", Optional.of(Role.STRATEGY_OFFICE), NOW);
        assertThat(store.keep(new MinuteSwitch(on, by), store.switches().size(), Notes.any()))
                .isTrue();
    }

    private Optional<Integer> spent(UnaryOperator<String> sent) {
        AuditNote note = time.measured(Notes.any(), REPORT, WorkKind.TEXT, sent);
        return note.spent().map(Spent::minutes);
    }

    private static UnaryOperator<String> openedBefore(Duration time) {
        return name ->
                name.equals(WorkTime.FIELD) ? Long.toString(NOW.minus(time).getEpochSecond()) : "";
    }

    @Test
    void offNothingIsCarriedAndNothingIsAdded() {
        assertThat(time.opened()).isEmpty();
        assertThat(spent(openedBefore(Duration.ofMinutes(20)))).isEmpty();

        turn(true);
        turn(false);

        assertThat(time.opened()).isEmpty();
        assertThat(spent(openedBefore(Duration.ofMinutes(20)))).isEmpty();
    }

    @Test
    void onAFormCarriesWhenItWasOpenedAndTheWriteAddsTheTime() {
        turn(true);

        assertThat(time.opened()).contains(Long.toString(NOW.getEpochSecond()));
        assertThat(spent(openedBefore(Duration.ofMinutes(20)))).contains(20);
        assertThat(spent(openedBefore(Duration.ZERO))).contains(0);
    }

    @Test
    void nobodyAddsMoreThanTheMostWithOneWrite() {
        turn(true);

        assertThat(spent(openedBefore(Duration.ofDays(300)))).contains(MeasuredTime.MOST);
        assertThat(spent(name -> "0")).contains(MeasuredTime.MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "i går", "-5", "99999999999999999999", "1e9", "9999999999"})
    void whatIsNoMomentThatHasBeenAddsNothing(String opened) {
        turn(true);

        assertThat(spent(name -> opened)).isEmpty();
    }

    @Test
    void whatOneWriteAddsIsAStepSoThatTheSumIsRightInTheMean() {
        turn(true);

        List<Integer> added = IntStream.range(0, 5000)
                .mapToObj(one -> spent(openedBefore(Duration.ofMinutes(7))).orElseThrow())
                .toList();

        assertThat(added).containsOnly(5, 10);
        double mean = added.stream().mapToInt(Integer::intValue).average().orElseThrow();
        assertThat(mean).isBetween(6.8, 7.2);
    }

    @Test
    void theNoteThatIsKeptForGoodSaysNothingOfTheTime() {
        turn(true);

        AuditNote plain = Notes.any();
        AuditNote measured = time.measured(plain, REPORT, WorkKind.REVIEW, openedBefore(Duration.ofMinutes(20)));

        assertThat(measured.entry()).isEqualTo(plain.entry());
        assertThat(measured.reason()).isEqualTo(plain.reason());
        assertThat(measured.spent()).contains(new Spent("committee.vej.2026K3", "vej", "2026K3", "review", 20));
        assertThat(measured.changed("før", "efter").spent()).isEqualTo(measured.spent());
    }
}
