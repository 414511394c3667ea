package dk.sigtepunkt.web.internal.actions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.committee.ActionStep;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.ActionKey;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import dk.sigtepunkt.web.internal.RealContent;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionListTest {
    private static final LocalDate REPLACED = LocalDate.of(2024, 9, 1);

    /** The lake was dredged until something else came in its place. */
    private static Installation succeeded() {
        Committee water = MadeUp.water();
        Action dredge = water.actions().get(0);
        Action replaced = dredge.with(List.of(
                new ActionStep(LocalDate.of(2024, 2, 1), ActionState.STARTED, "Der er penge", "Budgettet"),
                new ActionStep(REPLACED, ActionState.REPLACED, "Planter er bedre", "Målingen")));
        Action plant = new Action(
                new ActionKey("plant"),
                dredge.focusArea(),
                "Plant siv",
                "Siv renser vandet.",
                "Gartner",
                REPLACED,
                LocalDate.of(2026, 6, 30),
                List.of(new ActionStep(LocalDate.of(2024, 8, 1), ActionState.DECIDED, "Planter er bedre", "Målingen")),
                Origin.REAL,
                List.of(new Succession(dredge.ref(), REPLACED, "Planter er bedre", true)));
        return new Installation(
                MadeUp.strategy(new StrategyState.Draft("Ikke vedtaget endnu.")),
                new CatalogueSnapshot(
                        List.of(new KnownCommittee(
                                water.with(water.focusAreas(), water.indicators(), List.of(replaced, plant)),
                                CommitteeState.ACTIVE,
                                "1.0.0",
                                MadeUp.SINCE)),
                        List.of()),
                List.of(),
                List.of());
    }

    private static List<String> titles(Document page) {
        return page.select("tbody th > a").eachText();
    }

    @Nested
    class DeliveredContent {
        private final Installation installation = delivered();

        private static Installation delivered() {
            try {
                return RealContent.installation();
            } catch (IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        }

        private int rows(String query) {
            return installation.page("/handlinger" + query).select("tbody tr").size();
        }

        @Test
        void isCountedOnTheListTheFrontPageAndTheCommitteesPages() {
            Document front = installation.page("/");
            Document list = installation.page("/handlinger");

            assertThat(list.select(".action-count").text()).isEqualTo("59 handlinger, 9 forsinkede.");
            assertThat(list.select("tbody tr")).hasSize(59);
            assertThat(list.select("tbody .badge-late")).hasSize(9);
            assertThat(front.select(".action-count").text()).isEqualTo("59 handlinger, 9 forsinkede.");
            assertThat(front.select(".action-count a").eachAttr("href"))
                    .containsExactly("/handlinger", "/handlinger?forsinket=ja");
            int all = 0;
            int late = 0;
            for (String committee :
                    installation.page("/udvalg").select("main h2 a").eachAttr("href")) {
                for (String counted :
                        installation.page(committee).select(".action-count a").eachAttr("href")) {
                    int found = installation.page(counted).select("tbody tr").size();
                    all += counted.contains("forsinket") ? 0 : found;
                    late += counted.contains("forsinket") ? found : 0;
                }
            }
            assertThat(all).isEqualTo(59);
            assertThat(late).isEqualTo(9);
        }

        @Test
        void namesTheSevenFocusAreasInWhichNothingIsBeingDone() {
            assertThat(installation.page("/handlinger").select(".idle-areas a").eachAttr("href"))
                    .containsExactlyInAnyOrder(
                            "/fokusomraader/laering/boerne-og-ungepolitik",
                            "/fokusomraader/oekonomi/oekonomi-i-balance",
                            "/fokusomraader/oekonomi/partnerskaber",
                            "/fokusomraader/social-omsorg/oekonomistyring",
                            "/fokusomraader/social-omsorg/velfaerdsteknologi",
                            "/fokusomraader/social-omsorg/barn-til-voksen",
                            "/fokusomraader/vtf/kultur");
            assertThat(installation.page("/udvalg/oekonomi").select(".idle-areas a"))
                    .hasSize(2);
            assertThat(installation.page("/fokusomraader/vtf/kultur").text())
                    .contains("Ingen af handlingerne er aktiv");
            assertThat(installation.page("/rapport/2025K4").text()).contains("Fokusområdet har ingen aktiv handling.");
        }

        @Test
        void isNarrowedDownByEachFieldAndByAllOfThem() {
            int late = rows("?forsinket=ja");
            assertThat(late + rows("?forsinket=nej")).isEqualTo(59);
            assertThat(rows("?tilstand=i+gang")).isBetween(1, 58);
            assertThat(installation.page("/handlinger?tilstand=i+gang").select(".badge-state"))
                    .allMatch(state -> state.text().equals("i gang"));
            int sum = 0;
            for (String sigtepunkt : installation
                    .page("/handlinger")
                    .select("#sigtepunkt option[value~=.]")
                    .eachAttr("value")) {
                sum += rows("?sigtepunkt=" + sigtepunkt);
            }
            assertThat(sum).isEqualTo(59);
            Document one =
                    installation.page("/handlinger?udvalg=beskaeftigelse&tilstand=i+gang&ansvarlig=Jobcenterchef");
            assertThat(one.select(".action-count").text()).contains(" af 59 handlinger, ");
            assertThat(one.select("tbody tr td:last-child").eachText()).containsOnly("Jobcenterchef");
            assertThat(one.select(".downloads a").attr("href"))
                    .isEqualTo("/api/v1/actions.csv?committee=beskaeftigelse&ownerRole=Jobcenterchef"
                            + "&period=2025K4&state=under-way");
            assertThat(one.select("#ansvarlig option[selected]").text()).isEqualTo("Jobcenterchef");
        }

        @Test
        void namesTheActionsThatCameInThePlaceOfOthers() {
            assertThat(installation
                            .page("/handlinger")
                            .select(".action-succession")
                            .eachText())
                    .containsExactlyInAnyOrder(
                            "Erstattet af Én fælles plan på tværs (eksempel).",
                            "Erstatter Én koordinerende sagsbehandler (eksempel).",
                            "Erstattet af Lokale mødesteder med frivillige (eksempel).",
                            "Erstatter Flere besøgsvenner (eksempel).");
        }

        @Test
        void saysTheStateAndNotTheEvent() {
            for (String address : List.of("/handlinger", "/rapport/2025K4", "/udvalg/vtf")) {
                Document page = installation.page(address);
                assertThat(page.select(".badge-state, .report-area .action-lines")
                                .not(":has(a.quiet-link)")
                                .eachText())
                        .as(address)
                        .noneMatch(text -> text.equals("justeret") || text.contains(": justeret, "));
            }
        }
    }

    @Test
    void theQuarterStaysWithTheFilterAndTheFilterWithTheQuarter() {
        Document page = MadeUp.installation().page("/handlinger?kvartal=2024K3&udvalg=vand");

        assertThat(page.select(".filter-form input[name=kvartal]").attr("value"))
                .isEqualTo("2024K3");
        assertThat(page.select(".quarter-form input[name=udvalg]").attr("value"))
                .isEqualTo("vand");
        assertThat(page.select("#udvalg option[selected]").text())
                .isEqualTo(MadeUp.water().name());
    }

    @Test
    void anActionCountsFromItsFirstStep() {
        Installation installation = MadeUp.installation();

        assertThat(installation
                        .page("/handlinger?kvartal=2024K3")
                        .select("main")
                        .text())
                .contains("Der er ingen handlinger i kvartalet.", "fokusområder uden aktiv handling");
        assertThat(installation.page("/?kvartal=2024K3").select(".action-count").text())
                .isEqualTo("Ingen handlinger.");
        assertThat(titles(installation.page("/handlinger?kvartal=2024K4"))).containsExactly("Rens søen");
    }

    @Test
    void oneActionIsCountedAsOne() {
        assertThat(MadeUp.installation()
                        .page("/udvalg/vand")
                        .select(".action-count")
                        .text())
                .isEqualTo("1 handling, 1 forsinket.");
        assertThat(MadeUp.installation()
                        .page("/udvalg/land")
                        .select(".action-count")
                        .text())
                .isEqualTo("Ingen handlinger.");
        Installation inTime = succeeded();
        assertThat(inTime.page("/udvalg/vand?kvartal=2024K3")
                        .select(".action-count")
                        .text())
                .isEqualTo("2 handlinger, ingen forsinkede.");
    }

    @Test
    void aReplacedActionNamesItsSuccessorAndTheOtherWayRound() {
        Installation installation = succeeded();
        String quarter = "?kvartal=2024K3";
        String area = "/fokusomraader/vand/soe" + quarter;

        Document list = installation.page("/handlinger" + quarter);
        Document page = installation.page(area);

        assertThat(list.select("tr:has(th > a:containsOwn(Rens søen)) .badge-state")
                        .text())
                .isEqualTo("erstattet");
        assertThat(list.select(".action-succession").eachText())
                .containsExactly("Erstattet af Plant siv.", "Erstatter Rens søen (eksempel).");
        assertThat(list.select(".action-succession a").eachAttr("href"))
                .containsExactly(area + "#handling-plant", area + "#handling-rens");
        assertThat(page.select("#handling-rens .action-succession").text()).isEqualTo("Erstattet af Plant siv.");
        assertThat(page.select("#handling-plant .action-succession").text())
                .isEqualTo("Erstatter Rens søen (eksempel).");
        assertThat(installation.page("/rapport/2024K3").text()).contains("Erstattet af Plant siv.");
    }

    @Test
    void whatComesLaterIsNotNamedInAnEarlierQuarter() {
        assertThat(succeeded().page("/handlinger?kvartal=2024K2").select(".action-succession"))
                .isEmpty();
    }

    @Test
    void nothingThatFitsSaysSoAndLeadsBackToAll() {
        Document page = MadeUp.installation().page("/handlinger?udvalg=land&kvartal=2024K4");

        assertThat(page.select("table")).isEmpty();
        assertThat(page.select("main p a").attr("href")).isEqualTo("/handlinger");
        assertThat(page.text()).contains("Ingen handling passer til det valgte.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"udvalg=%3Cb%3E", "udvalg=nedlagt", "sigtepunkt=x", "tilstand=justeret", "forsinket=true"})
    void whatCannotBeAskedForIsSaidAndNothingIsShown(String query) {
        Installation installation = MadeUp.installation();

        assertThat(installation.get("/handlinger?" + query).status()).isEqualTo(400);
        assertThat(installation.page("/handlinger?" + query).select(".alert-error li"))
                .hasSize(1);
        assertThat(installation.page("/handlinger?" + query).select("table, .idle-areas, .alert-error b"))
                .isEmpty();
    }

    @Test
    void withoutCommitteesThePageSaysSo() throws IOException {
        assertThat(RealContent.withoutCommittees()
                        .page("/handlinger")
                        .select("main .alert")
                        .text())
                .contains("Der er ingen udvalg installeret");
    }
}
