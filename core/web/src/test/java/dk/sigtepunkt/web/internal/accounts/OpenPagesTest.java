package dk.sigtepunkt.web.internal.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.RoleTable;
import dk.sigtepunkt.domain.people.KeptKind;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class OpenPagesTest extends TwoPeople {
    @Test
    void theTableOfRightsIsTheOneThatIsAsked() {
        Document page = installation.page("/om-roller");
        assertThat(page.select("tbody tr")).hasSize(Permission.values().length);
        assertThat(page.select("thead th")).hasSize(Role.values().length + 1);
        for (int row = 0; row < Permission.values().length; row++) {
            for (int column = 0; column < Role.values().length; column++) {
                RoleTable.Extent extent = RoleTable.extent(
                        List.of(Permission.values()).get(row),
                        List.of(Role.values()).get(column));
                assertThat(page.select("tbody tr")
                                .get(row)
                                .select("td")
                                .get(column)
                                .text())
                        .isEqualTo(
                                switch (extent) {
                                    case NONE -> "–";
                                    case OWN -> "eget udvalg";
                                    case ALL -> "alle";
                                });
            }
        }
    }

    @Test
    void whoLooksAfterAccountsIsLedToThem() {
        assertThat(page("/om-roller").select("main a[href=/konti]")).hasSize(1);
        assertThat(installation.page("/om-roller").select("main a[href=/konti]"))
                .isEmpty();
    }

    @Test
    void allThatIsKeptOfAPersonIsToldWithWhyAndHowLong() {
        Document page = installation.page("/persondata");
        assertThat(page.select("tbody tr")).hasSize(KeptKind.values().length);
        assertThat(page.select("tbody td, tbody th").eachText())
                .noneMatch(text -> text.isBlank() || text.contains("{"));
        assertThat(page.text()).contains("Slettes 90 dage efter", "Datatilsynet");
        assertThat(page.select("tbody").text())
                .contains("en handling", "et spørgsmål", "en drøftelse", "en vurdering", "udvalgets egne ord")
                .contains("en iagttagelse", "et forslags behandling");
        assertThat(page.text()).contains("afvist eller besvaret, bliver hos dem, der behandlede det");
        assertThat(page.select("footer a[href=/om-roller], footer a[href=/persondata]"))
                .hasSize(2);
    }
}
