package dk.sigtepunkt.domain.held;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.credentials.Sealing;
import dk.sigtepunkt.domain.sessions.OpenSession;
import dk.sigtepunkt.domain.sessions.SecretDigest;
import dk.sigtepunkt.domain.sessions.SessionId;
import dk.sigtepunkt.domain.sessions.SignInMeans;
import dk.sigtepunkt.domain.signin.SignInDoubles;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoldFormsTest {
    private static final Random RANDOM = new Random(5);
    private static final Instant BEGUN = Instant.parse("2026-03-10T08:00:00Z");
    private static final Instant OVER = BEGUN.plus(Duration.ofMinutes(61));
    private static final String PATH = "/beslutninger";

    private final MemoryHeldForms store = new MemoryHeldForms();
    private final Sealing sealing = SignInDoubles.sealing();
    private final AccountId ane = AccountId.person(RANDOM);
    private final OpenSession session = session(Optional.of(ane));

    private static OpenSession session(Optional<AccountId> account) {
        return new OpenSession(
                SessionId.fresh(RANDOM),
                SecretDigest.of("secret"),
                account,
                SignInMeans.PASSWORD,
                "",
                OpenSession.Times.from(BEGUN));
    }

    private HoldForms at(Instant now) {
        return new HoldForms(store, sealing, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Actor person(AccountId id) {
        return Actor.person(Actor.Means.PAGE, id.value(), Set.of());
    }

    @Test
    void whatWasWrittenIsGivenBackToWhoWroteItAndToNobodyElse() {
        Map<String, String> fields = Map.of("begrundelse", "Første linje\r\nanden & »sidste« = 100 %", "tom", "");
        assertThat(at(OVER).hold(session, PATH, fields)).isTrue();

        assertThat(at(OVER).own(person(ane))).containsExactly(new HeldForm(session.id(), PATH, fields, OVER));
        assertThat(at(OVER).own(person(AccountId.person(RANDOM)))).isEmpty();
        assertThat(at(OVER).own(Actor.owner(Actor.Means.PAGE, "administrator"))).isEmpty();
        assertThat(at(OVER).own(Actor.nobody(Actor.Means.PAGE))).isEmpty();
        assertThat(store.of(Optional.of(ane)).get(0).sealed()).isNotEqualTo(fields.get("begrundelse"));
    }

    @Test
    void theOwnersIsTheOwners() {
        OpenSession owners = session(Optional.empty());
        at(OVER).hold(owners, PATH, Map.of("begrundelse", "x"));
        assertThat(at(OVER).own(Actor.owner(Actor.Means.PAGE, "administrator"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "newPassword",
                "token",
                "code",
                "client_secret",
                "adgangskode",
                "kode",
                "noegle",
                "csrf",
                "ny",
                "gentaget",
                "nuvaerende",
                "ADGANGSKODE"
            })
    void noSecretIsKept(String field) {
        at(OVER).hold(session, PATH, Map.of(field, "hemmeligt", "note", "x"));
        assertThat(at(OVER).own(person(ane)).get(0).fields()).containsOnlyKeys("note");
        assertThat(at(OVER).hold(session, PATH, Map.of(field, "hemmeligt"))).isFalse();
    }

    @Test
    void anOpenSessionNothingAndTooMuchAreNotHeld() {
        assertThat(at(BEGUN).hold(session, PATH, Map.of("note", "x"))).isFalse();
        assertThat(at(OVER).hold(session, PATH, Map.of())).isFalse();
        assertThat(at(OVER).hold(session, PATH, Map.of("note", "x".repeat(HeldForm.LARGEST))))
                .isFalse();
        assertThat(at(OVER).hold(session, "/" + "x".repeat(1000), Map.of("note", "x")))
                .isFalse();
        assertThat(store.of(Optional.of(ane))).isEmpty();
    }

    @Test
    void itIsGoneAfterADayAndWhenItWasSentAgain() {
        at(OVER).hold(session, PATH, Map.of("note", "x"));
        assertThat(at(OVER.plus(HoldForms.HELD).minusSeconds(1)).own(person(ane)))
                .hasSize(1);
        assertThat(at(OVER.plus(HoldForms.HELD)).own(person(ane))).isEmpty();

        at(OVER).forget(session.id(), person(AccountId.person(RANDOM)));
        at(OVER).forget(session.id(), Actor.nobody(Actor.Means.PAGE));
        assertThat(at(OVER).own(person(ane))).hasSize(1);
        at(OVER).forget(session.id(), person(ane));
        assertThat(at(OVER).own(person(ane))).isEmpty();
    }
}
