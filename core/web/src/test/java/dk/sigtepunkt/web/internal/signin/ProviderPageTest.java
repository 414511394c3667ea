package dk.sigtepunkt.web.internal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.credentials.SignInAttempt;
import dk.sigtepunkt.domain.oidc.ExternalIdentity;
import dk.sigtepunkt.domain.oidc.MappedClaims;
import dk.sigtepunkt.domain.oidc.OidcRefusal;
import dk.sigtepunkt.domain.oidc.ProvenPerson;
import dk.sigtepunkt.domain.sessions.SignInMeans;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProviderPageTest {
    private static final HeldRole SECRETARY = HeldRole.in(new CommitteeId("land"), Role.SECRETARY);
    private static final ExternalIdentity MIA = ExternalIdentity.of("https://login.example", "mia");

    private final Installation installation = MadeUp.installation();
    private final AccountId mia = installation.holders.person(SECRETARY);

    private void linked(Set<HeldRole> roles) {
        installation.signingIn.provider.person = Optional.of(
                new ProvenPerson(MIA, "Mia", Optional.empty(), new MappedClaims(Set.copyOf(roles), List.of()), "høj"));
        installation.signingIn.identities.link(MIA, mia, Notes.any());
    }

    private PageResponse back() {
        return installation.get("/log-ind/oidc/retur?code=c&state=s&iss=https%3A%2F%2Flogin.example");
    }

    private Session session(PageResponse reply) {
        String secret = reply.headers().getOrDefault("Set-Cookie", "").replaceAll("^[^=]+=([^;]*);.*", "$1");
        return installation.sessions.find(secret).orElseThrow();
    }

    @Test
    void whereNoProviderIsSetUpNothingIsOffered() {
        assertThat(installation.get("/log-ind").body()).doesNotContain("/log-ind/oidc");
        assertThat(installation.get("/log-ind/oidc").status()).isEqualTo(404);
        assertThat(installation.get("/log-ind/oidc/ud").status()).isEqualTo(303);
    }

    @Test
    void oneIsSentOffWithACookieForTheWayBackAlone() {
        linked(Set.of(SECRETARY));
        assertThat(installation.get("/log-ind?videre=/karantaene").body())
                .contains("href=\"/log-ind/oidc?videre=/karantaene\"", "Log ind med Bakkebys login");
        PageResponse off = installation.get("/log-ind/oidc?videre=/karantaene");
        assertThat(off.status()).isEqualTo(303);
        assertThat(off.headers())
                .containsEntry("Location", ScriptedProvider.THERE.toString())
                .containsEntry("Cache-Control", "no-store, private");
        assertThat(off.headers().get("Set-Cookie"))
                .contains("sigtepunkt-oidc=c2VjcmV0; Path=/log-ind/oidc; Max-Age=600; HttpOnly; SameSite=Lax");
    }

    @Test
    void whoIsProvenLandsWhereOneWasGoingByAPageOfOurs() {
        linked(Set.of(SECRETARY));
        installation.get("/log-ind/oidc?videre=/karantaene");
        PageResponse landed = back();
        assertThat(landed.status()).isEqualTo(200);
        assertThat(landed.headers()).containsEntry("Refresh", "0; url=/karantaene");
        assertThat(landed.body()).contains("href=\"/karantaene\"", "Du er logget ind");
        Session session = session(landed);
        assertThat(session.kept().means()).isEqualTo(SignInMeans.PROVIDER);
        assertThat(session.actor().name()).isEqualTo(mia.value());
        assertThat(installation.signingIn.provider.answers.get(0).code()).contains("c");
        assertThat(installation.signingIn.provider.answers.get(0).issuer()).contains("https://login.example");
    }

    @Test
    void anAddressOfAnotherSiteIsNeverGoneTo() {
        linked(Set.of(SECRETARY));
        installation.get("/log-ind/oidc?videre=//fremmed.example/");
        installation.signingIn.provider.next = "https://fremmed.example";
        assertThat(back().headers()).containsEntry("Refresh", "0; url=/min-konto");
    }

    @Test
    void whoSignsOutHereIsToldThatTheProviderMayStillKnowTheBrowser() {
        linked(Set.of(SECRETARY));
        Session session = session(back());
        PageResponse out = installation.site.reply(
                Installation.visit("POST", "/log-ud", Map.of("csrf", session.csrf()), Optional.of(session)));
        assertThat(out.headers()).containsEntry("Location", "/log-ind/oidc/ud");
        assertThat(installation.get("/log-ind/oidc/ud").body())
                .contains("href=\"" + ScriptedProvider.OUT + "\"", "stadig være logget ind");
    }

    @ParameterizedTest
    @EnumSource
    void whyOneDoesNotGetInIsSaidWithTheWayBackAndNobodyIsSignedIn(OidcRefusal.Reason reason) {
        linked(Set.of(SECRETARY));
        installation.signingIn.provider.refusal = Optional.of(new OidcRefusal(reason, "Det gik ikke, og derfor."));
        for (PageResponse answer : List.of(installation.get("/log-ind/oidc"), back())) {
            assertThat(answer.status()).isBetween(400, 599).isNotEqualTo(500);
            assertThat(answer.body()).contains("Det gik ikke, og derfor.", "href=\"/log-ind\"");
            assertThat(answer.headers()).doesNotContainKey("Set-Cookie");
        }
    }

    @Test
    void operationsSeeWhoWasNotLetInAndNotThatTheProviderIsDown() {
        linked(Set.of(SECRETARY));
        for (OidcRefusal.Reason reason :
                Arrays.asList(OidcRefusal.Reason.PROVIDER_DOWN, OidcRefusal.Reason.BAD_SIGNATURE)) {
            installation.signingIn.provider.refusal = Optional.of(new OidcRefusal(reason, "Nej."));
            back();
        }
        assertThat(installation.signingIn.attempts.newest(10))
                .extracting(SignInAttempt::reason)
                .containsExactly(SignInAttempt.Reason.NOT_BY_PROVIDER);
    }
}
