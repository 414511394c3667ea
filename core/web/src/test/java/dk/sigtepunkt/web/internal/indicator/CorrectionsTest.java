package dk.sigtepunkt.web.internal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.committee.Since;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.RetroactiveChange;
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
                List.of(Fetched.real(MadeUp.REAL, period, value, Instant.parse(known))),
                Optional.empty(),
                "",
                Notes.any());
    }

    @Test
    void withoutCorrectionsThePageSaysSo() {
        assertThat(installation.page("/rettelser").select("main").text())
                .contains("Ingen kilde har rettet et tal endnu.");
    }

    @Test
    void aFilterThatTakesNothingIsRefusedAsOnTheListOfActions() {
        for (String wrong : List.of("rettet=2019K1", "rettet=2026K4", "rettet=2025K5", "udvalg=nix")) {
            assertThat(installation.get("/rettelser?" + wrong).status())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(installation.page("/rettelser?udvalg=nix").select("main").text())
                .contains("Der er intet udvalg »nix«");
        for (String right : List.of("rettet=2025K1", "rettet=alle", "udvalg=land", "rettet=&udvalg=")) {
            assertThat(installation.get("/rettelser?" + right).status())
                    .as(right)
                    .isEqualTo(200);
        }
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
        assertThat(page.select("a[href=/api/v1/corrections.csv?from=1970-01-01]"))
                .hasSize(1);
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
    void theTableHasWhatThePageShows() {
        Document all = installation.page("/rettelser");
        assertThat(all.select(".downloads").text()).isEqualTo("Hent alle rettelser: CSV");
        Document some = installation.page("/rettelser?rettet=2025K2&udvalg=land");
        assertThat(some.select(".downloads").text()).isEqualTo("Hent de valgte rettelser: CSV");
        assertThat(some.select(".downloads a").eachAttr("href"))
                .containsExactly("/api/v1/corrections.csv?committee=land&period=2025K2");
        assertThat(installation
                        .page("/rettelser?udvalg=land")
                        .select(".downloads a")
                        .eachAttr("href"))
                .containsExactly("/api/v1/corrections.csv?committee=land&from=1970-01-01");
    }

    @Test
    void whatNoLongerCountsWasCorrectedAllTheSame() {
        revise("2024K4", 1100, "2025-05-10T07:15:00Z");
        CatalogueSnapshot before = installation.next.get();
        installation.catalogue.ended = Optional.of(before);
        installation.next = () -> new CatalogueSnapshot(
                before.committees().stream()
                        .filter(one -> !one.id().equals(MadeUp.REAL.committee()))
                        .toList(),
                List.of());
        for (String address : List.of("/rettelser", "/rettelser?udvalg=land", "/rettelser?kendt=2026-01-31")) {
            Document page = installation.page(address);
            assertThat(page.select("tbody tr")).as(address).hasSize(1);
            assertThat(page.select("#udvalg option").eachAttr("value")).contains("land");
        }
    }

    private static RetroactiveChange change(ItemRef item, String known, boolean counts, Period... quarters) {
        return new RetroactiveChange(
                item,
                MadeUp.water(),
                new Since(quarters[0], "filen kom sent"),
                new RetroactiveChange.Effect(
                        counts ? RetroactiveChange.Kind.COUNTS : RetroactiveChange.Kind.COUNTS_NO_LONGER,
                        List.of(quarters)),
                Instant.parse(known));
    }

    private void countsEarlier() {
        Period third = Period.parse("2025K3");
        installation.catalogue.retroactive = List.of(
                change(ItemRef.of(MadeUp.WATER), "2026-02-10T07:15:00Z", true, third, third.next()),
                change(ItemRef.of(MadeUp.water().focusAreas().get(0).ref()), "2025-11-10T07:15:00Z", false, third));
    }

    @Test
    void whatCameToCountInQuartersThatWereOverStandsThereWithWhenAndWhy() {
        countsEarlier();
        Document page = installation.page("/rettelser");
        FocusArea area = MadeUp.water().focusAreas().get(0);

        assertThat(page.select("main").text()).doesNotContain("Ingen kilde har rettet et tal endnu.");
        assertThat(page.select("[aria-labelledby=indhold] tbody tr").eachText())
                .containsExactly(
                        MadeUp.water().name() + " 3. kvartal 2025 Tæller nu med i 3. kvartal 2025 til"
                                + " 4. kvartal 2025 (2 kvartaler) 10.02.2026 kl. 08.15 Filen kom sent.",
                        area.title() + " " + MadeUp.water().name() + " 3. kvartal 2025 Tæller ikke længere med i"
                                + " 3. kvartal 2025 10.11.2025 kl. 08.15 Filen kom sent.");
        assertThat(page.select("tbody a").eachAttr("href"))
                .containsExactly("/udvalg/vand", "/fokusomraader/" + area.ref());
        assertThat(page.select("a[href=/api/v1/corrections/retroactive.csv?from=1970-01-01]"))
                .hasSize(1);
    }

    @Test
    void itIsNarrowedDownLikeTheFiguresAndNotKnownBefore() {
        countsEarlier();
        assertThat(installation.page("/rettelser?kvartal=2025K4").select("tbody tr"))
                .hasSize(1);
        assertThat(installation.page("/rettelser?udvalg=land").select("tbody tr"))
                .isEmpty();
        Document earlier = installation.page("/rettelser?kendt=2026-02-09");
        assertThat(earlier.select("tbody tr")).hasSize(1);
        assertThat(earlier.select(".known-banner").text()).contains("kendt den 09.02.2026");
        assertThat(earlier.select("input[name=kendt]").attr("value")).isEqualTo("2026-02-09");
        assertThat(earlier.select(".downloads a").eachAttr("href"))
                .containsExactly(
                        "/api/v1/corrections.csv?from=1970-01-01&asOf=2026-02-09",
                        "/api/v1/corrections/retroactive.csv?from=1970-01-01&asOf=2026-02-09");
        assertThat(installation.get("/rettelser?kendt=x").status()).isEqualTo(400);
        assertThat(installation.page("/rettelser?kendt=2025-11-09").select("tbody tr"))
                .isEmpty();
    }

    @Test
    void theReportOfTheQuarterInWhichItBecameKnownCarriesIt() {
        countsEarlier();
        assertThat(installation
                        .page("/rapport/2025K4")
                        .select("[aria-labelledby=rettelser]")
                        .text())
                .contains("Ingen kilde har rettet et tal i kvartalet.", "Tæller ikke længere med i 3. kvartal 2025")
                .doesNotContain("Tæller nu med");
        assertThat(installation.page("/rapport/2025K3").text()).doesNotContain("Tæller ikke længere med");
    }

    @Test
    void aQuarterThatIsNoneIsSaidToBe() {
        assertThat(installation.get("/rettelser?kvartal=2025").status()).isEqualTo(400);
    }
}
