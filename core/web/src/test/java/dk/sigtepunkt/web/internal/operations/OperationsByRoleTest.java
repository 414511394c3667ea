package dk.sigtepunkt.web.internal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.http.PageResponse;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Of operations everybody is offered what that one may do, where that one may do it. */
class OperationsByRoleTest {
    private static final String DEEDS = ".unit-deeds a";

    private final Installation installation = MadeUp.installation();

    private Document operations(HeldRole... roles) {
        return Jsoup.parse(answer("GET", "/drift", Map.of(), signedIn(roles)).body());
    }

    private Session signedIn(HeldRole... roles) {
        AccountId account = installation.holders.person(roles);
        installation.signingIn.chosen(account);
        return installation.signedIn(account);
    }

    private PageResponse answer(String method, String address, Map<String, String> form, Session session) {
        return installation.site.reply(Installation.visit(method, address, form, Optional.of(session)));
    }

    @Test
    void aSecretaryIsOfferedTheOwnCommitteeAlone() {
        Document page = operations(HeldRole.in(MadeUp.LAND, Role.SECRETARY));
        assertThat(page.select("#indicator option[value~=.+]").eachAttr("value"))
                .containsExactly(MadeUp.REAL.toString());
        assertThat(page.select(DEEDS).eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> href.startsWith("/drift/udvalg/land/"));
        assertThat(page.select("form[action=/drift/fil]")).hasSize(1);
        assertThat(page.select("main a[href=/drift/log-ind], main a[href=/drift/kode]"))
                .isEmpty();
    }

    @Test
    void aHeadOfDepartmentWritesFiguresAndPutsNothingIn() {
        Document page = operations(HeldRole.in(MadeUp.WATER, Role.HEAD_OF_DEPARTMENT));
        assertThat(page.select("#indicator option[value~=.+]").eachAttr("value"))
                .containsExactly(MadeUp.EXAMPLE.toString());
        assertThat(page.select("form[action=/drift/fil], #historik, " + DEEDS)).isEmpty();
    }

    @Test
    void itOperationsPutsCommitteesInAndWritesNoFigures() {
        Document page = operations(HeldRole.everywhere(Role.IT_OPERATIONS));
        assertThat(page.select("#registrer")).isEmpty();
        assertThat(page.select("form[action=/drift/fil]")).hasSize(1);
        assertThat(page.select(DEEDS).eachAttr("href")).anyMatch(href -> href.contains("/vand/"));
        assertThat(page.select("main a[href=/drift/log-ind], main a[href=/drift/kode]"))
                .hasSize(2);
    }

    @Test
    void aPoliticianReadsAndIsOfferedNothing() {
        Document page = operations(HeldRole.in(MadeUp.LAND, Role.POLITICIAN));
        assertThat(page.select("main form, #historik, #registrer, " + DEEDS)).isEmpty();
    }

    @Test
    void whoMayWriteNoFigureAtAllIsToldWhatIsMissing() {
        Session session = signedIn(HeldRole.in(MadeUp.LAND, Role.POLITICIAN));
        PageResponse refused = answer(
                "POST",
                "/drift/tal",
                Map.of(
                        "csrf", session.csrf(),
                        "indicator", MadeUp.REAL.toString(),
                        "period", "2025K1",
                        "value", "1400",
                        "status", "observed"),
                session);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(Jsoup.parse(refused.body()).select("main").text())
                .contains("ret til at skrive tal ind i udvalget land");
    }
}
