package dk.sigtepunkt.web.internal.menu;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The menu holds what one may, and nothing else. */
class MenuTest {
    private static final CommitteeId GONE = new CommitteeId("nedlagt");

    private final Installation installation = MadeUp.installation();

    static Stream<List<HeldRole>> everyRole() {
        return Stream.concat(
                Stream.of(List.of()),
                Arrays.stream(Role.values())
                        .flatMap(role -> Stream.of(
                                List.of(HeldRole.in(MadeUp.WATER, role)),
                                List.of(HeldRole.in(GONE, role)),
                                List.of(HeldRole.everywhere(role)))));
    }

    @ParameterizedTest
    @MethodSource("everyRole")
    void eachLinkOpensAndEachPageThatIsNotThereIsRefusedOrForEverybody(List<HeldRole> roles) {
        Session session = signedIn(roles.toArray(HeldRole[]::new));
        List<String> links = links(page("/", session));

        assertThat(links).contains("/mine-udvalg", "/min-konto").doesNotHaveDuplicates();
        for (MenuTarget target : MenuTarget.ALL) {
            int status = get(path(target), session).status();
            if (links.contains(target.href())) {
                assertThat(status).as(target.href()).isIn(200, 303);
            } else if (installation.get(path(target)).status() == 200) {
                assertThat(page(path(target), session).select(form(target)))
                        .as("forms of " + target.href())
                        .isEmpty();
            } else {
                assertThat(status).as(target.href()).isIn(403, 303);
            }
        }
    }

    @Test
    void aSecretaryHasOwnWorkAndAnAdministratorHasAccounts() {
        assertThat(links(page("/", signedIn(HeldRole.in(MadeUp.WATER, Role.SECRETARY)))))
                .containsExactly(
                        "/mine-udvalg",
                        "/rapporter",
                        "/mine-handlinger",
                        "/spoergsmaal",
                        "/droeftelser",
                        "/evidens",
                        "/sandsynliggoerelse",
                        "/bredde",
                        "/aarshjul",
                        "/forbundne-kar",
                        "/forslag/behandling",
                        "/karantaene",
                        "/kilder",
                        "/drift#registrer",
                        "/drift",
                        "/revision",
                        "/min-konto");
        assertThat(links(page("/", signedIn(HeldRole.everywhere(Role.ADMINISTRATOR)))))
                .containsExactly("/mine-udvalg", "/drift", "/drift/log-ind", "/revision", "/konti", "/min-konto");
        assertThat(links(page("/", signedIn(HeldRole.in(MadeUp.WATER, Role.POLITICIAN)))))
                .containsExactly("/mine-udvalg", "/mit-moede", "/rapporter", "/spoergsmaal", "/min-konto");
    }

    @Test
    void theEmergencyKeyOpensAllOfIt() {
        assertThat(links(page("/", installation.signedIn())))
                .containsExactlyElementsOf(
                        MenuTarget.ALL.stream().map(MenuTarget::href).toList());
    }

    @Test
    void itSaysWhereOneIs() {
        Session session = installation.signedIn();
        assertThat(current(page("/drift", session))).containsExactly("/drift page");
        assertThat(current(page("/drift/log-ind", session))).containsExactly("/drift/log-ind page");
        assertThat(current(page("/min-konto/noegler", session))).containsExactly("/min-konto true");
        assertThat(current(page("/udvalg", session))).isEmpty();
    }

    @Test
    void oneGoesOutByIt() {
        Document page = page("/", installation.signedIn());
        assertThat(page.select("nav.own-menu form[action=/log-ud] input[name=csrf]")
                        .attr("value"))
                .isNotEmpty();
        assertThat(page.select("header a[href=/log-ind]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/udvalg", "/drift", "/log-ind"})
    void aVisitorHasTheOpenMenuAndAWayIn(String address) {
        Document page = installation.page(address);
        assertThat(page.select("nav.own-menu")).isEmpty();
        assertThat(page.select("header a[href=/log-ind]")).hasSize(1);
        assertThat(page.select("nav.site-menu a").eachText())
                .containsExactly("Overblik", "Sigtepunkter", "Udvalg", "Handlinger", "Rapport", "Sådan måler vi");
    }

    private Session signedIn(HeldRole... roles) {
        AccountId account = installation.holders.person(roles);
        installation.signingIn.chosen(account);
        return installation.signedIn(account);
    }

    private static String path(MenuTarget target) {
        return target.href().replaceFirst("#.*", "");
    }

    /** What one does on a page that everybody can read. */
    private static String form(MenuTarget target) {
        return switch (target.href()) {
            case MenuTarget.FIGURES -> "main form[action=/drift/tal]";
            case MenuTarget.OPERATIONS -> "main form[action=/drift/fil], #historik";
            default -> "main form[method=post]";
        };
    }

    private static List<String> links(Document page) {
        return page.select("nav.own-menu a").eachAttr("href");
    }

    private static List<String> current(Document page) {
        return page.select("nav.own-menu a[aria-current]").stream()
                .map(link -> link.attr("href") + " " + link.attr("aria-current"))
                .toList();
    }

    private Document page(String address, Session session) {
        return Jsoup.parse(get(address, session).body());
    }

    private PageResponse get(String address, Session session) {
        return installation.site.reply(Installation.visit("GET", address, Map.of(), Optional.of(session)));
    }
}
