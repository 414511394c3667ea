package dk.sigtepunkt.web.internal.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.sessions.ApiToken;
import dk.sigtepunkt.security.Identify.Use;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountPagesTest {
    private static final String SESSIONS = "/min-konto/sessioner";
    private static final String KEYS = "/min-konto/noegler";

    private final Installation installation = MadeUp.installation();
    private final AccountId controller = installation.holders.person(HeldRole.everywhere(Role.CONTROLLER));
    private final Session session = installation.signedIn(controller);

    private Document page(String address) {
        return Jsoup.parse(installation
                .site
                .reply(Installation.visit("GET", address, Map.of(), Optional.of(session)))
                .body());
    }

    private PageResponse post(String address, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("csrf", session.csrf());
        return installation.site.reply(Installation.visit("POST", address, form, Optional.of(session)));
    }

    @ParameterizedTest
    @ValueSource(strings = {SESSIONS, KEYS})
    void whoIsNotSignedInIsAskedToSignInFirst(String address) {
        assertThat(installation.get(address).headers().get("Location")).startsWith("/log-ind?videre=");
        assertThat(installation
                        .site
                        .reply(Installation.visit("POST", address, Map.of(), Optional.empty()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theWayThereStandsWhereOneSignsOut() {
        assertThat(page("/").select("header a[href=/min-konto]").text()).isEqualTo("Min konto");
        assertThat(installation.page("/").select("header a[href=/min-konto]")).isEmpty();
    }

    @Nested
    class OfSessions {
        @Test
        void onesOwnAreListedAndThisOneIsMarked() {
            installation.signedIn(controller);
            installation.signedIn();
            Document page = page(SESSIONS);
            assertThat(page.select("tbody tr")).hasSize(2);
            assertThat(page.select("tbody tr:contains(Her og nu)")).hasSize(1);
            assertThat(page.select("tbody tr").get(0).text()).contains("Firefox · Linux", "adgangskode");
            assertThat(page.html()).doesNotContain(session.secret());
        }

        @Test
        void anotherOneIsEndedAndOneStaysSignedIn() {
            Session other = installation.signedIn(controller);
            PageResponse reply = post(SESSIONS, Map.of("session", other.id().value()));
            assertThat(reply.headers()).containsEntry("Location", SESSIONS + "?afsluttet=ja");
            assertThat(installation.sessions.find(other.secret())).isEmpty();
            assertThat(page(SESSIONS + "?afsluttet=ja").select("[role=status]").text())
                    .contains("afsluttet");
        }

        @Test
        void endingThisOneSignsOut() {
            PageResponse reply = post(SESSIONS, Map.of("session", session.id().value()));
            assertThat(reply.headers()).containsEntry("Location", "/");
            assertThat(reply.headers().get("Set-Cookie")).contains("Max-Age=0");
            assertThat(installation.sessions.find(session.secret())).isEmpty();
        }

        @Test
        void allOthersAreEndedAndNobodyElses() {
            Session other = installation.signedIn(controller);
            Session owners = installation.signedIn();
            post(SESSIONS + "/andre", Map.of());
            assertThat(installation.sessions.find(other.secret())).isEmpty();
            assertThat(installation.sessions.find(session.secret())).isPresent();
            assertThat(installation.sessions.find(owners.secret())).isPresent();

            post(SESSIONS, Map.of("session", owners.id().value()));
            assertThat(installation.sessions.find(owners.secret())).isPresent();
            assertThat(post(SESSIONS, Map.of("session", "../x")).status()).isEqualTo(404);
        }
    }

    @Nested
    class OfKeys {
        private static final Map<String, String> WANTED =
                Map.of("formaal", "Regneark", "ret-record-figures", "ja", "sidste-dag", "2026-06-01");

        @Test
        void aKeyIsMadeAndShownOnce() {
            PageResponse made = post(KEYS, WANTED);
            String secret = Jsoup.parse(made.body()).select("#ny-noegle").text();

            assertThat(made.status()).isEqualTo(200);
            assertThat(made.headers()).containsEntry("Cache-Control", "no-store, private");
            assertThat(installation
                            .identify
                            .bearer("Bearer " + secret, new Use(true, ""))
                            .actor()
                            .limit())
                    .hasValueSatisfying(
                            limit -> assertThat(limit.permissions()).containsExactly(Permission.RECORD_FIGURES));
            Document later = page(KEYS);
            assertThat(later.html()).doesNotContain(secret);
            assertThat(later.select("tbody tr").text())
                    .contains("Regneark", "indberette tal", "01.06.2026", "gælder", "Tilbagekald");
        }

        @Test
        void onlyWhatOneMayOneselfIsOffered() {
            Document page = page(KEYS);
            assertThat(page.select("input[name=ret-record-figures]")).hasSize(1);
            assertThat(page.select("input[name=ret-manage-accounts]")).isEmpty();
            assertThat(page.select("input[name^=udvalg-]")).isNotEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "formaal, '', Skriv",
            "ret-record-figures, nej, Vælg mindst én ret",
            "sidste-dag, i morgen, kan ikke læses",
            "sidste-dag, 2028-01-01, højst et år"
        })
        void whatIsWrongIsSaidAndWhatWasWrittenStays(String field, String value, String said) {
            Map<String, String> form = new HashMap<>(WANTED);
            form.put(field, value);
            PageResponse reply = post(KEYS, form);
            Document page = Jsoup.parse(reply.body());
            assertThat(reply.status()).isEqualTo(422);
            assertThat(page.select("[role=alert]").text()).contains(said);
            assertThat(page.select("#sidste-dag").attr("value")).isEqualTo(form.get("sidste-dag"));
            assertThat(installation.tokens.of(controller)).isEmpty();
        }

        @Test
        void aKeyIsTakenBackByItsOwnerOnly() {
            post(KEYS, WANTED);
            ApiToken key = installation.tokens.of(controller).get(0);
            String address = KEYS + "/" + key.id().value() + "/tilbagekald";
            AccountId stranger = installation.holders.person();
            Session other = installation.signedIn(stranger);
            assertThat(installation
                            .site
                            .reply(Installation.visit(
                                    "POST", address, Map.of("csrf", other.csrf()), Optional.of(other)))
                            .status())
                    .isEqualTo(404);
            assertThat(post(address, Map.of()).headers()).containsEntry("Location", KEYS + "?tilbagekaldt=ja");
            assertThat(installation.tokens.of(controller).get(0).revoked()).isTrue();
            assertThat(post(address, Map.of()).status()).isEqualTo(404);
        }

        @Test
        void theEmergencyKeyHasNone() {
            Document page = installation.signedInPage(KEYS);
            assertThat(page.select("main").text()).contains("nødnøglen");
            assertThat(page.select("main form")).isEmpty();
        }
    }

    @Test
    void aNameThatSomebodyWroteIsShownAndNotRun() {
        post(
                KEYS,
                Map.of("formaal", "<script>alert(1)</script>", "ret-record-figures", "ja", "sidste-dag", "2026-06-01"));
        assertThat(page(KEYS).select("main script")).isEmpty();
        assertThat(page(KEYS).select("tbody tr").text()).contains("<script>alert(1)</script>");
    }
}
