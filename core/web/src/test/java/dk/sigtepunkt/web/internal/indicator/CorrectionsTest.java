package dk.sigtepunkt.web.internal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.web.internal.Fetched;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The list of what the sources have corrected. */
final class CorrectionsTest {
    private final Installation installation = MadeUp.installation();

    private void revise(String period, double value, String known) {
        installation.figures.append(
                List.of(Fetched.real(MadeUp.REAL, period, value, Instant.parse(known))), Optional.empty(), "");
    }

    @Test
    void withoutCorrectionsThePageSaysSo() {
        assertThat(installation.page("/rettelser").select("main").text())
                .contains("Ingen kilde har rettet et tal endnu.");
    }

    @Test
    void everyCorrectionIsShownNewestFirstWithBothFigures() {
        revise("2024K4", 1100, "2025-05-10T07:15:00Z");
        revise("2024K3", 1250, "2025-08-11T07:15:00Z");
        Document page = installation.page("/rettelser");

        assertThat(page.select("main").text()).contains("2 rettelser, nyeste først.");
        assertThat(page.select("tbody tr").eachText())
                .first()
                .asString()
                .startsWith("Skovareal 3. kvartal 2024 1.200,0 ha 1.250,0 ha 11.08.2025 kl. 09.15 "
                        + "Skovregistret, kørsel 7");
        assertThat(page.select("tbody tr"))
                .hasSize(2)
                .allMatch(row -> row.text().endsWith("Uændret: På rette vej"));
        assertThat(page.select("tbody strong")).isEmpty();
        assertThat(page.select("a[href=/api/v1/corrections.csv]")).hasSize(1);
    }

    @Test
    void aCorrectionThatTurnsTheAssessmentSaysFromWhatToWhat() {
        revise("2024K4", 9, "2025-02-10T07:15:00Z");

        assertThat(installation.page("/rettelser").select("tbody strong").text())
                .isEqualTo("På rette vej → Ude af kurs");
    }

    @Test
    void theReportOfTheQuarterCarriesItsCorrections() {
        assertThat(installation
                        .page("/rapport/2025K1")
                        .select("[aria-labelledby=rettelser]")
                        .text())
                .contains("Ingen kilde har rettet et tal i kvartalet.", "Ingen datakilde fejler, er på pause");
        revise("2024K4", 9, "2025-02-10T07:15:00Z");

        assertThat(installation
                        .page("/rapport/2025K1")
                        .select("[aria-labelledby=rettelser] tbody tr")
                        .text())
                .contains("Skovareal 4. kvartal 2024", "På rette vej → Ude af kurs");
        assertThat(installation.page("/rapport/2025K2").select("[aria-labelledby=rettelser] tbody"))
                .isEmpty();
    }

    @Test
    void onlyOneQuartersOrOneCommitteesCanBeAskedFor() {
        revise("2024K4", 1100, "2025-05-10T07:15:00Z");
        revise("2024K3", 1250, "2025-08-11T07:15:00Z");

        assertThat(installation.page("/rettelser?kvartal=2025K2&udvalg=").select("tbody tr"))
                .hasSize(1)
                .allMatch(row -> row.text().contains("4. kvartal 2024"));
        Document none = installation.page("/rettelser?kvartal=2025K3&udvalg=vand");
        assertThat(none.select("tbody tr")).isEmpty();
        assertThat(none.select("option[selected]").eachAttr("value")).containsExactly("2025K3", "vand");
        assertThat(none.select("main").text()).contains("Der er ingen rettelser at vise for det valgte.");
    }

    @Test
    void aQuarterThatIsNoneIsSaidToBe() {
        assertThat(installation.get("/rettelser?kvartal=2025").status()).isEqualTo(400);
    }
}
