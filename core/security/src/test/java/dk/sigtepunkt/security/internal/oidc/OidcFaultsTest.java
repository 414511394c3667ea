package dk.sigtepunkt.security.internal.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.oidc.MemoryOidcAttempts;
import dk.sigtepunkt.domain.oidc.OidcRefusal;
import dk.sigtepunkt.domain.oidc.OidcRefusal.Reason;
import dk.sigtepunkt.security.OpenIdConnect.Arrival;
import dk.sigtepunkt.security.OpenIdConnect.Leaving;
import dk.sigtepunkt.security.OpenIdConnect.NotLeaving;
import dk.sigtepunkt.security.OpenIdConnect.NotProven;
import dk.sigtepunkt.security.OpenIdConnect.Proven;
import dk.sigtepunkt.security.OpenIdConnect.ProviderAnswer;
import dk.sigtepunkt.security.standin.Fault;
import dk.sigtepunkt.security.standin.StandInBrowser;
import dk.sigtepunkt.security.standin.StandInProvider;
import dk.sigtepunkt.security.standin.StandInProvider.Endpoint;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody gets in by a fault of the provider, of somebody between, or of somebody who pretends to be it. */
class OidcFaultsTest {
    private static final Duration SHORT = Duration.ofMillis(400);

    private final StandInProvider provider = StandInProvider.open();
    private final MovingClock clock = new MovingClock();
    private final MemoryOidcAttempts attempts = new MemoryOidcAttempts();
    private OidcClient client = Configured.against(provider).client(attempts, clock, Duration.ofSeconds(5));

    @AfterEach
    void close() {
        provider.close();
    }

    private Leaving left() {
        return client.depart("/udvalg").fold(leaving -> leaving, not -> {
            throw new AssertionError(not.why().sentence());
        });
    }

    private Arrival arrived() {
        Leaving leaving = left();
        return client.arrive(StandInBrowser.read(StandInBrowser.visit(leaving.address())), leaving.secret());
    }

    private static OidcRefusal refused(Arrival arrival) {
        return arrival.fold(
                in -> {
                    throw new AssertionError("got in");
                },
                NotProven::why);
    }

    private static void isRefused(Arrival arrival, Reason reason) {
        OidcRefusal why = refused(arrival);
        assertThat(why.reason()).isEqualTo(reason);
        assertThat(why.sentence()).endsWith(".").doesNotContain("Exception", StandInProvider.SECRET);
    }

    @Test
    void withoutAFaultSomebodyGetsInAndGoesOn() {
        assertThat(arrived()).isInstanceOfSatisfying(Proven.class, in -> {
            assertThat(in.nextPath()).isEqualTo("/udvalg");
            assertThat(in.person().name()).isEqualTo("Lis Lund");
            assertThat(in.person().identity().issuer()).isEqualTo(provider.issuer());
            assertThat(in.toString()).doesNotContain(in.idToken(), "Lis");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "WRONG_SIGNATURE, BAD_SIGNATURE",
        "UNKNOWN_KEY, BAD_SIGNATURE",
        "BROKEN_SIGNATURE, BAD_SIGNATURE",
        "ALG_NONE, BAD_SIGNATURE",
        "HS256_WITH_PUBLIC_KEY, BAD_SIGNATURE",
        "WRONG_NONCE, BAD_TOKEN",
        "NO_NONCE, BAD_TOKEN",
        "EXPIRED, EXPIRED",
        "ISSUED_AHEAD, BAD_TOKEN",
        "NO_EXPIRY, BAD_TOKEN",
        "WRONG_AUDIENCE, BAD_TOKEN",
        "FOREIGN_PARTY, BAD_TOKEN",
        "NO_PARTY, BAD_TOKEN",
        "WRONG_ISSUER, BAD_TOKEN",
        "FOREIGN_RETURN, BAD_TOKEN",
        "NO_SUBJECT, BAD_TOKEN",
        "GROUPS_OVERAGE, GROUPS_OVERAGE",
        "ACCESS_DENIED, PROVIDER_REFUSED",
        "NO_ID_TOKEN, PROVIDER_GARBAGE"
    })
    void whatIsNotRightIsRefused(Fault fault, Reason reason) {
        provider.does(fault);
        isRefused(arrived(), reason);
        provider.does(Fault.NONE);
        assertThat(arrived()).isInstanceOf(Proven.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"EXPIRED_WITHIN_SKEW", "ISSUED_AHEAD_WITHIN_SKEW"})
    void clocksMayDifferByAMinute(Fault edge) {
        provider.does(edge);
        assertThat(arrived()).isInstanceOf(Proven.class);
    }

    @Test
    void aTokenCountsForTheAttemptItWasMadeFor() {
        assertThat(arrived()).isInstanceOf(Proven.class);
        provider.does(Fault.OLD_TOKEN);
        isRefused(arrived(), Reason.BAD_TOKEN);
    }

    static Stream<Arguments> brokenAnswers() {
        Map<Fault, Reason> faults = Map.of(
                Fault.DOWN, Reason.PROVIDER_DOWN,
                Fault.SLOW, Reason.PROVIDER_DOWN,
                Fault.UNENDING, Reason.PROVIDER_DOWN,
                Fault.TOO_LONG, Reason.PROVIDER_DOWN,
                Fault.GARBAGE, Reason.PROVIDER_GARBAGE,
                Fault.BROKEN_JSON, Reason.PROVIDER_GARBAGE,
                Fault.OTHER_JSON, Reason.PROVIDER_GARBAGE,
                Fault.DEEP_JSON, Reason.PROVIDER_GARBAGE,
                Fault.REDIRECT, Reason.PROVIDER_GARBAGE);
        return faults.entrySet().stream()
                .flatMap(one -> Stream.of(Endpoint.values())
                        .map(endpoint -> Arguments.of(endpoint, one.getKey(), one.getValue())));
    }

    @ParameterizedTest
    @MethodSource("brokenAnswers")
    void anAnswerThatCannotBeUsedIsOneSentence(Endpoint endpoint, Fault fault, Reason reason) {
        client = Configured.against(provider).client(attempts, clock, SHORT);
        if (endpoint == Endpoint.DISCOVERY) {
            provider.does(fault, endpoint);
            assertThat(client.depart("/")).isInstanceOfSatisfying(NotLeaving.class, not -> {
                assertThat(not.why().reason()).isEqualTo(reason);
                assertThat(not.why().sentence()).endsWith(".");
            });
        } else {
            Leaving leaving = left();
            ProviderAnswer answer = StandInBrowser.read(StandInBrowser.visit(leaving.address()));
            provider.does(fault, endpoint);
            isRefused(client.arrive(answer, leaving.secret()), reason);
        }
        provider.does(Fault.NONE);
        clock.move(Duration.ofSeconds(6));
        assertThat(arrived()).isInstanceOf(Proven.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"FOREIGN_DESCRIPTION", "PLAIN_ADDRESS"})
    void aProviderThatDescribesAnotherOneIsNotGoneTo(Fault fault) {
        provider.does(fault);
        assertThat(client.depart("/"))
                .isInstanceOfSatisfying(
                        NotLeaving.class, not -> assertThat(not.why().reason()).isEqualTo(Reason.PROVIDER_GARBAGE));
    }

    @Test
    void aProviderThatIsGoneIsAskedAgainOnlyAfterAPause() {
        provider.does(Fault.DOWN);
        client.depart("/");
        client.depart("/");
        assertThat(provider.asked()).hasSize(1);
        clock.move(Duration.ofSeconds(6));
        provider.close();
        assertThat(client.depart("/"))
                .isInstanceOfSatisfying(
                        NotLeaving.class, not -> assertThat(not.why().reason()).isEqualTo(Reason.PROVIDER_DOWN));
    }

    @Test
    void anAttemptCountsOnce() {
        Leaving leaving = left();
        ProviderAnswer answer = StandInBrowser.read(StandInBrowser.visit(leaving.address()));
        assertThat(client.arrive(answer, leaving.secret())).isInstanceOf(Proven.class);
        isRefused(client.arrive(answer, leaving.secret()), Reason.UNKNOWN_ATTEMPT);
    }

    @Test
    void aCodeCountsOnce() {
        Leaving first = left();
        Leaving second = left();
        ProviderAnswer answer = StandInBrowser.read(StandInBrowser.visit(first.address()));
        ProviderAnswer other = StandInBrowser.read(StandInBrowser.visit(second.address()));
        assertThat(client.arrive(answer, first.secret())).isInstanceOf(Proven.class);
        ProviderAnswer replayed = new ProviderAnswer(answer.code(), other.state(), Optional.empty(), other.issuer());
        isRefused(client.arrive(replayed, second.secret()), Reason.PROVIDER_REFUSED);
    }

    @Test
    void somebodyElsesCodeDoesNotFitTheVerifier() {
        Leaving mine = left();
        Leaving theirs = left();
        ProviderAnswer stolen = StandInBrowser.read(StandInBrowser.visit(theirs.address()));
        ProviderAnswer planted = new ProviderAnswer(
                stolen.code(),
                StandInBrowser.read(StandInBrowser.visit(mine.address())).state(),
                Optional.empty(),
                stolen.issuer());
        isRefused(client.arrive(planted, mine.secret()), Reason.PROVIDER_REFUSED);
    }

    @Test
    void anAttemptBelongsToOneBrowserAndTenMinutes() {
        for (String secret : List.of("", "x", left().secret())) {
            Leaving leaving = left();
            isRefused(
                    client.arrive(StandInBrowser.read(StandInBrowser.visit(leaving.address())), secret),
                    Reason.UNKNOWN_ATTEMPT);
        }
        Leaving late = left();
        ProviderAnswer answer = StandInBrowser.read(StandInBrowser.visit(late.address()));
        clock.move(Duration.ofMinutes(10));
        isRefused(client.arrive(answer, late.secret()), Reason.UNKNOWN_ATTEMPT);
    }

    @Test
    void whatNobodyBeganIsRefused() {
        Optional<String> some = Optional.of("x");
        Optional<String> none = Optional.empty();
        isRefused(client.arrive(new ProviderAnswer(some, some, none, none), "x"), Reason.UNKNOWN_ATTEMPT);
        isRefused(client.arrive(new ProviderAnswer(none, none, none, none), ""), Reason.UNKNOWN_ATTEMPT);
        isRefused(client.arrive(new ProviderAnswer(none, none, some, none), ""), Reason.UNKNOWN_ATTEMPT);
    }

    @Test
    void aNewKeyIsFoundAndAnOldOneCountsNoMore() {
        assertThat(arrived()).isInstanceOf(Proven.class);
        provider.rotate();
        assertThat(arrived()).isInstanceOf(Proven.class);
        clock.move(Duration.ofSeconds(6));
        provider.rotate();
        assertThat(arrived()).isInstanceOf(Proven.class);
    }

    @Test
    void namesOfUnknownKeysDoNotMakeUsAskWithoutEnd() {
        assertThat(arrived()).isInstanceOf(Proven.class);
        provider.does(Fault.UNKNOWN_KEY);
        isRefused(arrived(), Reason.BAD_SIGNATURE);
        isRefused(arrived(), Reason.BAD_SIGNATURE);
        assertThat(provider.asked().stream().filter("/keys"::equals)).hasSize(2);
    }

    @Test
    void aClockThatJumpsBackLocksNobodyOut() {
        assertThat(arrived()).isInstanceOf(Proven.class);
        clock.move(Duration.ofDays(-400));
        provider.rotate();
        assertThat(arrived()).isInstanceOf(Proven.class);
    }

    @Test
    void signingOutGoesToTheProviderAndBack() {
        client = Configured.against(provider)
                .with("signedOutAddress", "http://127.0.0.1:8181/")
                .client(attempts, clock, Duration.ofSeconds(5));
        Proven in = (Proven) arrived();
        URI with = client.signOut(Optional.of(in.idToken())).orElseThrow();
        assertThat(with.toString())
                .startsWith(provider.issuer() + "/logout?")
                .contains("id_token_hint=" + in.idToken(), "client_id=sigtepunkt", "post_logout_redirect_uri=");
        URI without = client.signOut(Optional.empty()).orElseThrow();
        assertThat(without.toString()).contains("client_id=sigtepunkt").doesNotContain("id_token_hint");
        assertThat(client.signOut(Optional.of("garbage"))).contains(without);
    }

    @Test
    void theAddressOfTheProviderHoldsWhatItNeedsAndNothingSecret() {
        Leaving leaving = left();
        assertThat(leaving.address().getQuery())
                .contains("response_type=code", "scope=openid+profile+email", "code_challenge_method=S256")
                .doesNotContain(leaving.secret(), StandInProvider.SECRET, "/udvalg");
        assertThat(leaving.toString()).doesNotContain(leaving.secret());
    }
}
