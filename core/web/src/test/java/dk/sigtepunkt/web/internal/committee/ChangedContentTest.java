package dk.sigtepunkt.web.internal.committee;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.Statement;
import dk.sigtepunkt.web.internal.Changed;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What became of committees, focus areas, indicators and actions that were closed, and what carries them on. */
final class ChangedContentTest {
    private final Installation installation = Changed.installation();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/udvalg/vand",
                "/udvalg/land",
                "/fokusomraader/vand/soe",
                "/fokusomraader/vand/soeer",
                "/fokusomraader/vand/bad",
                "/fokusomraader/land/skov"
            })
    void everyPageIsWhole(String address) {
        Document page = installation.page(address);

        assertThat(installation.get(address).status()).isEqualTo(200);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("script, [style], style, [onclick]")).isEmpty();
        assertThat(page.select("table:not(:has(caption)), th:not([scope])")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Nested
    class AClosedFocusArea {
        private final Document page = installation.page("/fokusomraader/vand/soe");

        @Test
        void saysWhenAndWhyItWasClosedAndWhatCarriesItOn() {
            assertThat(page.select(".alert").text())
                    .contains("Lukket 1. marts 2026. Version 1.3.0 har den ikke. Videreført som Alle søer.");
            assertThat(page.select(".alert a").attr("href")).isEqualTo("/fokusomraader/vand/soeer");
        }

        @Test
        void keepsItsFiguresAndActionsUnjudged() {
            assertThat(page.select("#soe tbody tr")).hasSize(1);
            assertThat(page.select(".status")).isEmpty();
            assertThat(page.select(".action").text()).contains("Rens søen");
            assertThat(page.select(".example-banner")).hasSize(1);
        }
    }

    @Nested
    class WhatCarriesOn {
        private final Document page = installation.page("/fokusomraader/vand/soeer");

        @Test
        void namesTheFormerAreaWithReasonAndDate() {
            assertThat(page.select("dl.facts").text())
                    .contains("Viderefører Rene", "fra 1. oktober 2024. Søer følges samlet.");
            assertThat(page.select("dl.facts a[href=/fokusomraader/vand/soe]")).hasSize(1);
        }

        @Test
        void saysWhereFiguresBreak() {
            assertThat(page.select("#soeer figcaption").text())
                    .contains("Databrud 1. oktober 2024: de ældre tal er fra Sigtbarhed", "Der måles i flere søer.");
        }
    }

    @Test
    void aLivingAreaKeepsWhatWasClosedInItFolded() {
        Document page = installation.page("/fokusomraader/vand/bad");

        assertThat(page.select("#tidligere ~ details summary").text()).contains("Vis det, der er lukket (1)");
        assertThat(page.select("#tidligere ~ details #bad").text()).contains("Badevand", "Lukket 1. marts 2026.");
    }

    @Nested
    class TheCommitteePage {
        @Test
        void listsWhatChangedVersionByVersion() {
            Document page = installation.page("/udvalg/vand");

            assertThat(page.select("#indhold-aendret ~ details summary").eachText())
                    .containsExactly(
                            "Version 1.3.0, 1. marts 2026: 1 ny, 1 lukket", "Version 1.2.0, 1. februar 2026: 1 ændret");
            assertThat(page.select("#indhold-aendret ~ details li").eachText())
                    .anyMatch(line -> line.contains("Titel: »Søer« er nu »Rene søer«."));
        }

        @Test
        void areOnlyThoseThatWereKnownOnTheDay() {
            assertThat(installation
                            .page("/udvalg/vand?kendt=2026-02-28")
                            .select("details.details > summary")
                            .eachText())
                    .contains("Version 1.2.0, 1. februar 2026: 1 ændret")
                    .noneMatch(version -> version.contains("1.3.0"));
        }

        @Test
        void leavesOutAVersionThatIsRecordedButNotServedYet() {
            installation.committees.hold(List.of(Changed.recorded(
                    ItemRef.of(MadeUp.WATER),
                    "Vand",
                    ChangeKind.CHANGED,
                    "Nyt navn",
                    "1.4.0",
                    Instant.parse("2026-03-10T08:59:59Z"))));

            assertThat(installation.page("/udvalg/vand").text()).doesNotContain("1.4.0", "Nyt navn");
        }

        @Test
        void ofAMergedCommitteeStaysAndLeadsToItsSuccessor() {
            Document page = installation.page("/udvalg/land");

            assertThat(page.select("h1").text()).isEqualTo("Udvalget for Land");
            assertThat(page.select(".alert").text())
                    .contains("Udvalget blev lukket 1. marts 2026. Afløst af Udvalget for Vand.");
            assertThat(page.select("#tidligere ~ details a").eachAttr("href")).contains("/fokusomraader/land/skov");
            assertThat(installation.page("/udvalg/vand").text()).contains("Viderefører Udvalget for Land fra");
        }
    }

    @Nested
    class ABrokenContribution {
        @ParameterizedTest
        @ValueSource(strings = {"/udvalg/vand", "/rapport/2024K4"})
        void isSaidAndTheLastGoodWordsAreMarkedAsOld(String address) {
            installation.contributions.statements.put(
                    MadeUp.WATER,
                    new Statement(
                            new Contribution.Failure("Koden hænger siden i går"),
                            Optional.of(new Statement.LastGood(
                                    new Contribution.Text("Det går <i>godt</i>."),
                                    "1.2.0",
                                    Instant.parse("2026-11-03T09:00:00Z")))));

            Document page = installation.page(address);

            assertThat(page.select(".alert-warning").text())
                    .contains("Udvalgets eget bidrag mangler: Koden hænger siden i går.");
            assertThat(page.select(".old-words").text())
                    .isEqualTo("Gammelt Sidst kendte bidrag, fra version 1.2.0, 3. november 2026 Det går <i>godt</i>.");
        }
    }
}
