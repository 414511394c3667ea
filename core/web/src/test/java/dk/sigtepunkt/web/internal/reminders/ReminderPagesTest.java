package dk.sigtepunkt.web.internal.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.mail.MailFault;
import dk.sigtepunkt.domain.mail.MailSetup;
import dk.sigtepunkt.domain.questions.Questions;
import dk.sigtepunkt.domain.reminders.QueueStanding;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What one is reminded of on the desk, how one chooses mail, and what operations see of it. */
class ReminderPagesTest {
    private static final String ADDRESS = "/min-konto/paamindelser";

    private final Installation installation = MadeUp.installation();
    private final AccountId secretary = installation.holders.person(HeldRole.in(MadeUp.LAND, Role.SECRETARY));
    private final Session session = installation.signedIn(secretary);

    ReminderPagesTest() {
        installation.holders.call(secretary, "Ane", "ane@example.dk");
        Questions.planted(installation.questions, MadeUp.LAND);
    }

    private Document page(String address) {
        return page(address, session);
    }

    private Document page(String address, Session by) {
        return Jsoup.parse(installation
                .site
                .reply(Installation.visit("GET", address, Map.of(), Optional.of(by)))
                .body());
    }

    private PageResponse choose(String wanted) {
        return installation.site.reply(Installation.visit(
                "POST", ADDRESS, Map.of("mail", wanted, "csrf", session.csrf()), Optional.of(session)));
    }

    @Test
    void itIsOffUntilOneChoosesItAndCanBeStopped() {
        assertThat(page(ADDRESS).select("main").text()).contains("Du får ingen mail", "ane@example.dk");
        PageResponse chosen = choose("ja");
        assertThat(chosen.status()).isEqualTo(303);
        assertThat(installation.reminding.kept.wants(secretary)).isTrue();
        assertThat(page(chosen.headers().getOrDefault("Location", ""))
                        .select("main")
                        .text())
                .contains("Du får nu påmindelser med mail.", "Du får påmindelser med mail til ane@example.dk");
        choose("nej");
        assertThat(installation.reminding.kept.wants(secretary)).isFalse();
    }

    @Test
    void whoHasNoAddressReadsWhatToDo() {
        installation.holders.call(secretary, "Ane", "administrator");
        assertThat(page(ADDRESS).select("main").text()).contains("Din konto har ingen e-mailadresse");
        assertThat(page(ADDRESS).select("main form[action=" + ADDRESS + "]")).isEmpty();
        assertThat(choose("ja").status()).isEqualTo(422);
    }

    @Test
    void whileThisServerSendsNoneThePageSaysSo() {
        installation.reminding.mailer.setup = MailSetup.OFF;
        assertThat(page(ADDRESS).select("main").text()).contains("Denne server sender ingen mail lige nu");
    }

    @Test
    void theDeskSaysWhatWaitsWhetherMailIsOnOrOff() {
        assertThat(page("/mine-udvalg").select("#paamindelser")).isEmpty();
        installation.clock.forward(
                Duration.between(installation.clock.instant(), Instant.parse("2030-01-02T09:00:00Z")));
        Session later = installation.signedIn(secretary);
        for (MailSetup setup : List.of(MailSetup.OFF, installation.reminding.mailer.setup)) {
            installation.reminding.mailer.setup = setup;
            Document desk = page("/mine-udvalg", later);
            assertThat(desk.select("section[aria-labelledby=paamindelser] li").text())
                    .contains("Spørgsmål 1 skulle være besvaret senest den 01.01.2030 og venter stadig.");
            assertThat(desk.select("section[aria-labelledby=paamindelser] li a").attr("href"))
                    .isEqualTo("/spoergsmaal/1");
        }
        assertThat(page(ADDRESS, later).select("main").text()).contains("Spørgsmål 1 skulle være besvaret");
    }

    @Test
    void operationsSeeHowItStandsAndNoAddress() {
        assertThat(page("/drift").select("main").text()).contains("Mail er slået til; ingen er sendt endnu.");
        Instant now = Instant.parse("2026-03-10T09:00:00Z");
        installation.reminding.kept.add(secretary, List.of("a", "b", "c"), now);
        installation.reminding.kept.away(
                Optional.of(new QueueStanding.Away(now, MailFault.UNREACHABLE, 1, now.plus(Duration.ofMinutes(10)))));
        assertThat(page("/drift").select("main").text())
                .contains(
                        "mailserveren har ikke taget imod siden 10.03.2026 kl. 10.00",
                        "Mailserveren svarer ikke",
                        "3 påmindelser venter på at blive sendt")
                .doesNotContain("ane@example.dk");
        installation.reminding.mailer.setup = MailSetup.wrong(List.of("Sætningen om fejlen."));
        assertThat(page("/drift").select("main").text()).contains("Sætningen om fejlen.");
        assertThat(Jsoup.parse(installation.get("/drift").body()).select("main").text())
                .doesNotContain("Sætningen om fejlen.", "påmindelser");
    }
}
