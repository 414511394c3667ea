package dk.sigtepunkt.web.internal.influence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.influence.Influences;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pages of influences whose areas were carried on. */
class CarriedLinksTest {
    private static final String FORMER = "/forbundne-kar/vand/soe/land/skov";

    private static FocusArea heir(String key, String title) {
        FocusArea area = MadeUp.area(MadeUp.WATER, key, title, MadeUp.NATURE);
        return new FocusArea(
                area.ref(),
                area.title(),
                area.officialWording(),
                area.description(),
                area.primary(),
                area.facets(),
                area.alsoSupports(),
                List.of(new Succession(
                        ItemRef.of(Influences.area("vand/soe")), LocalDate.of(2025, 1, 1), "Ny inddeling", true)));
    }

    /** Both committees declare what they said of the former area. */
    private static Installation town(FocusArea... heirs) {
        Committee water = MadeUp.water()
                .with(Stream.of(heirs).toList(), List.of(), List.of())
                .influencing(List.of(Influences.strengthens("vand/soe", "land/skov")));
        Committee land = MadeUp.land().influencing(List.of(Influences.strengthens("vand/soe", "land/skov")));
        return new Installation(
                MadeUp.strategy(new StrategyState.Draft("Ikke vedtaget endnu.")),
                new CatalogueSnapshot(
                        List.of(
                                new KnownCommittee(water, CommitteeState.ACTIVE, "1.2.0", MadeUp.SINCE),
                                new KnownCommittee(land, CommitteeState.ACTIVE, "1.0.0", MadeUp.SINCE)),
                        List.of()),
                List.of(),
                List.of());
    }

    @Test
    void theFormerAddressShowsWhatStandsOfTheAreaThatCarriesItOn() {
        Installation town = town(heir("aaer", "Rene åer"));
        for (String address : List.of(FORMER, "/forbundne-kar/vand/aaer/land/skov")) {
            Document page = town.page(address);
            assertThat(page.select("h1").text()).isEqualTo("Rene åer og Mere skov");
            assertThat(page.select("main").text()).contains("Gælder").doesNotContain("Afbrudt");
        }
        assertThat(town.page("/forbundne-kar").select("table.influences tbody tr"))
                .hasSize(1);
    }

    @Test
    void whatWasSplitSaysWhereItWent() {
        Document page =
                town(heir("aaer", "Rene åer"), heir("soeer", "Rene søer")).page(FORMER);
        assertThat(page.select("main").text())
                .contains("Afbrudt", "føres videre i »Rene åer« og »Rene søer«", "skal skrives for det nye");
    }
}
