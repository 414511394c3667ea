package dk.sigtepunkt.web.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.accounts.AccountName;
import dk.sigtepunkt.domain.audit.AuditEntry;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsPagesTest extends TwoPeople {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "/ny", "/{id}", "/{id}/overdrag", "/{id}/roller", "/{id}/persondata", "/{id}/persondata/fil"
            })
    void onlyWhoLooksAfterAccountsSeesThem(String end) {
        String address = "/konti" + end.replace("{id}", aase.value());
        assertThat(location(installation.get(address))).startsWith("/log-ind?videre=");
        AccountId controller = installation.holders.person(HeldRole.everywhere(Role.CONTROLLER));
        Optional<Session> session = Optional.of(installation.signedIn(controller));
        assertThat(installation
                        .site
                        .reply(Installation.visit("GET", address, Map.of(), session))
                        .status())
                .isEqualTo(403);
        AccountId administrator = installation.holders.person(HeldRole.everywhere(Role.ADMINISTRATOR));
        Optional<Session> hers = Optional.of(installation.signedIn(administrator));
        assertThat(installation
                        .site
                        .reply(Installation.visit("GET", address, Map.of(), hers))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/konti/p-bbbbbbbbbbbbbbbbbbbb", "/konti/nobody", "/konti/nobody/roller"})
    void anAccountThatThereIsNotIsSaidNotToBe(String address) {
        assertThat(page(address).text()).contains("Kontoen findes ikke; vælg en fra listen over konti.");
    }

    @Nested
    class TheList {
        @Test
        void saysWhoThereIsAndWhatEachHolds() {
            people.given(aase, "secretary", "vand");
            Document page = page("/konti");
            assertThat(page.select("tbody th").eachText()).containsExactly("Bo Lund", "Åse Holm");
            assertThat(page.select("tbody tr:contains(Åse)").text())
                    .contains("aase@kommune.dk", "udvalgssekretær, ", "åben");
            assertThat(page.select("tbody tr:contains(Bo)").text()).contains("ingen");
        }

        @Test
        void isNarrowedDownAndSaysWhenNothingFits() {
            people.given(aase, "secretary", "vand");
            assertThat(page("/konti?rolle=secretary").select("tbody th").eachText())
                    .containsExactly("Åse Holm");
            assertThat(page("/konti?udvalg=vand&tilstand=active")
                            .select("tbody th")
                            .eachText())
                    .containsExactly("Åse Holm");
            assertThat(page("/konti?tilstand=erased").text()).contains("Ingen konti passer til det valgte.");
            assertThat(MadeUp.installation().signedInPage("/konti").text()).contains("Der er ingen konti endnu.");
        }
    }

    @Nested
    class TheAccount {
        @Test
        void isMadeAndItsFaultsAreToldWithWhatWasWritten() {
            PageResponse made = post("/konti/ny", "navn", "Eva Friis", "login", "eva@kommune.dk");
            assertThat(location(made)).endsWith("?oprettet=ja");
            assertThat(page(location(made)).text()).contains("Kontoen er oprettet.", "Eva Friis");
            PageResponse taken = post("/konti/ny", "navn", "Eva To", "login", "EVA@kommune.dk");
            assertThat(taken.status()).isEqualTo(422);
            assertThat(text(taken)).contains("Der er allerede en konto med »EVA@kommune.dk«");
            assertThat(Jsoup.parse(taken.body()).select("#navn").val()).isEqualTo("Eva To");
            assertThat(text(post("/konti/ny", "navn", "Eva", "login", "eva")))
                    .contains("»eva« er ikke en e-mailadresse");
        }

        @Test
        void ofTwoWhoChangeItTheSecondIsShownBothAndDecides() {
            String seen = version(aase);
            assertThat(location(post(one(aase), "navn", "Åse Holm Lund", "login", "aase@kommune.dk", "version", seen)))
                    .endsWith("?gjort=gemt");
            PageResponse clash = post(one(aase), "navn", "Åse H. Lund", "login", "aahl@kommune.dk", "version", seen);
            assertThat(clash.status()).isEqualTo(409);
            Document both = Jsoup.parse(clash.body());
            assertThat(both.select("#staar-der-nu").text()).isEqualTo("Åse Holm Lund, aase@kommune.dk");
            assertThat(both.select("#dit").text()).isEqualTo("Åse H. Lund, aahl@kommune.dk");
            assertThat(both.select("#navn").val()).isEqualTo("Åse H. Lund");
            String now = both.select("form:has(#navn) input[name=version]").val();
            post(one(aase), "navn", "Åse H. Lund", "login", "aahl@kommune.dk", "version", now);
            assertThat(people.entry(aase).name()).contains(new AccountName("Åse H. Lund", "aahl@kommune.dk"));
        }

        @Test
        void aLinkIsShownOnceAndNotStored() {
            PageResponse made = post(one(aase) + "/engangslink", "til", "invite");
            assertThat(made.status()).isEqualTo(200);
            assertThat(made.headers().get("Cache-Control")).contains("no-store");
            String link = Jsoup.parse(made.body()).select("#engangslink").text();
            assertThat(link).startsWith("/engangslink/").hasSizeGreaterThan(50);
            assertThat(page(one(aase)).html()).doesNotContain(link);
        }

        @Test
        void somebodyIsLetInAgainAndALostAppTakenAway() {
            assertThat(location(post(one(aase) + "/laas-op"))).endsWith("?gjort=laast-op");
            PageResponse none = post(one(aase) + "/totrin-fra");
            assertThat(none.status()).isEqualTo(422);
            assertThat(text(none)).contains("Det blev ikke gjort");
        }

        @Test
        void closingShowsWhatSomebodyHasAndHandsItOn() {
            people.given(aase, "secretary", "vand");
            Document asked = page(one(aase) + "/overdrag");
            assertThat(asked.select("main li").eachText()).anyMatch(text -> text.startsWith("udvalgssekretær, "));
            assertThat(asked.select("#efterfoelger option").eachText()).contains("Ingen", "Bo Lund");
            PageResponse closed = post(one(aase) + "/overdrag", "version", version(aase), "efterfoelger", bo.value());
            assertThat(location(closed)).endsWith("?gjort=lukket");
            assertThat(people.entry(aase).account().active()).isFalse();
            assertThat(page(one(bo)).text()).contains("udvalgssekretær");
            assertThat(page(one(aase)).text()).contains("Åbn kontoen igen");
            assertThat(location(post(one(aase) + "/aabn", "version", version(aase))))
                    .endsWith("?gjort=aabnet");
        }

        @Test
        void theLastAdministratorIsNeitherClosedNorLosesTheRole() {
            people.given(aase, "administrator", "");
            PageResponse refused = post(one(aase) + "/overdrag", "version", version(aase));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(text(refused)).contains("gør først en anden til administrator uden slutdag");
            long number = people.entry(aase).holdings().get(0).id();
            assertThat(text(post(
                            one(aase) + "/roller/slut", "version", version(aase), "nummer", String.valueOf(number))))
                    .contains("gør først en anden til administrator uden slutdag");
        }
    }

    @Nested
    class Personal {
        @Test
        void allThatIsKeptIsToldAsAFile() {
            PageResponse file = installation.site.reply(Installation.visit(
                    "GET", one(aase) + "/persondata/fil", Map.of(), Optional.of(installation.signedIn())));
            assertThat(file.headers().get("Content-Disposition")).contains("persondata-" + aase.value() + ".json");
            assertThat(file.body()).contains("\"login\":\"aase@kommune.dk\"");
            assertThat(page(one(aase) + "/persondata").select("tbody tr").text())
                    .contains("Navn og e-mailadresse 1");
        }

        @Test
        void isErasedOfAClosedAccountOnlyAndOnlyByWhoConfirms() {
            String address = one(aase) + "/persondata";
            assertThat(text(post(address, "version", version(aase), "bekraeft", "ja")))
                    .contains("Kontoen er åben; luk den først.");
            people.closed(aase);
            assertThat(page(address).text()).contains("Uden at nogen gør noget, slettes de den");
            assertThat(text(post(address, "version", version(aase)))).contains("Sæt kryds ved");
            assertThat(people.entry(aase).name()).isPresent();
            assertThat(location(post(address, "version", version(aase), "bekraeft", "ja")))
                    .endsWith("?gjort=slettet");
            assertThat(people.entry(aase).name()).isEmpty();
            assertThat(page("/konti").text()).contains("Slettet konto " + aase.value());
            assertThat(page(one(aase)).select("#navn")).isEmpty();
        }
    }

    @Test
    void whenSomebodyLastSignedInIsTold() {
        assertThat(page(one(aase)).select("dl.facts").text()).contains("Sidst logget ind aldrig");
        Actor herself = Actor.person(Actor.Means.PAGE, aase.value(), Set.of());
        installation.trail.append(
                AuditNote.done(MadeUp.SINCE, herself, "sign-in-password", AuditEntry.About.of("session", "a")));
        assertThat(page(one(aase)).select("dl.facts").text()).contains("Sidst logget ind 01.02.2026");
    }
}
