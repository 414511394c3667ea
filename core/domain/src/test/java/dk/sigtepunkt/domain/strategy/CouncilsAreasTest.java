package dk.sigtepunkt.domain.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a committee's file may not do to what the council adopted. */
class CouncilsAreasTest {
    private static final ExpectedFocusAreas ADOPTED = () -> List.of(
            new ExpectedFocusArea(
                    ref("havn/molen"), new SigtepunktId("vaekst"), Optional.of(OfficialWording.of("*Molen* for alle"))),
            new ExpectedFocusArea(ref("havn/kajen"), new SigtepunktId("vaekst")));
    private static final FocusArea MOLEN = area("havn/molen", "Molen for alle", "vaekst");
    private static final FocusArea KAJEN = area("havn/kajen", "Hvad som helst", "vaekst");

    private final CouncilsAreas areas = new CouncilsAreas(ADOPTED, new OneStrategy(strategy("vaekst", 2022, true)));

    private static FocusAreaRef ref(String text) {
        String[] parts = text.split("/", 2);
        return new FocusAreaRef(new CommitteeId(parts[0]), new FocusAreaKey(parts[1]));
    }

    private static FocusArea area(String ref, String wording, String sigtepunkt, String... replaces) {
        List<Succession> successions = Arrays.stream(replaces)
                .map(former -> new Succession(ItemRef.of(ref(former)), LocalDate.of(2025, 1, 1), "Lagt om", true))
                .toList();
        SigtepunktLink link = new SigtepunktLink(new SigtepunktId(sigtepunkt), "fordi");
        return new FocusArea(ref(ref), "Titel", wording, "Om", link, List.of(), List.of(), successions);
    }

    private static Committee committee(String id, FocusArea... areas) {
        return new Committee(new CommitteeId(id), "Udvalget", "", "Om", List.of(areas), List.of(), List.of());
    }

    private static CatalogueSnapshot beside(CommitteeState state, Committee... others) {
        return new CatalogueSnapshot(
                Arrays.stream(others)
                        .map(other -> new KnownCommittee(other, state, "1.0.0", Instant.EPOCH))
                        .toList(),
                List.of());
    }

    private static Strategy strategy(String sigtepunkt, int first, boolean current) {
        return new Strategy(
                new StrategyId("s-" + first),
                "Sammen",
                "Om",
                first,
                first + 3,
                Period.quarter(first, 3),
                new StrategyState.Draft("Prøve"),
                current,
                List.of(new Sigtepunkt(new SigtepunktId(sigtepunkt), "Vækst", "Om", "", List.of())),
                List.of("Byrådet"));
    }

    private List<String> sentences(Committee content, CatalogueSnapshot now) {
        BreachWords words = areas.words(Danish.LOCALE);
        return areas.breachedBy(content, now).stream().map(words::refused).toList();
    }

    @Test
    void whatSaysTheSameAndWhatIsNotOnTheListIsFree() {
        FocusArea own = area("havn/fyret", "Fyret", "omsorg");
        assertThat(areas.breachedBy(committee("havn", MOLEN, KAJEN, own), CatalogueSnapshot.EMPTY))
                .isEmpty();
        assertThat(areas.breachedBy(committee("by", area("by/torvet", "Torvet", "omsorg")), CatalogueSnapshot.EMPTY))
                .isEmpty();
    }

    @Test
    void anotherWordingIsNamedWithBothTexts() {
        Committee content = committee("havn", area("havn/molen", "Molen for få", "vaekst"), KAJEN);
        assertThat(sentences(content, CatalogueSnapshot.EMPTY))
                .singleElement()
                .asString()
                .contains("havn/molen", "»Molen for alle«", "»Molen for få«");
        assertThat(areas.words(Danish.LOCALE).open(areas.changedBy(content).get(0)))
                .contains("»Molen for alle«")
                .doesNotContain("få");
    }

    @Test
    void anotherPrimarySigtepunktIsNamedWithBoth() {
        assertThat(sentences(committee("havn", MOLEN, area("havn/kajen", "K", "omsorg")), CatalogueSnapshot.EMPTY))
                .singleElement()
                .asString()
                .contains("havn/kajen", "»Vækst«", "»omsorg«");
    }

    @Test
    void anAreaThatIsLeftOutIsNamed() {
        assertThat(sentences(committee("havn", KAJEN), CatalogueSnapshot.EMPTY))
                .singleElement()
                .asString()
                .contains("havn/molen", "»Molen for alle«", "mangler i filen");
    }

    @Test
    void anAreaThatAnotherCarriesOnIsNotLeftOutWhateverTheOtherCallsIt() {
        FocusArea own = area("havn/bassinet", "Bassinet", "vaekst", "havn/molen");
        assertThat(areas.breachedBy(committee("havn", KAJEN, own), CatalogueSnapshot.EMPTY))
                .isEmpty();
        Committee successor = committee("by", area("by/molen", "Byens mole", "vaekst", "havn/molen"));
        for (CommitteeState there : List.of(CommitteeState.ACTIVE, CommitteeState.STOPPED)) {
            assertThat(areas.breachedBy(committee("havn", KAJEN), beside(there, successor)))
                    .isEmpty();
        }
        assertThat(areas.breachedBy(committee("havn", KAJEN), beside(CommitteeState.NOT_INSTALLED, successor)))
                .hasSize(1);
    }

    @Test
    void anAreaOfAPeriodThatIsOverMayBeLeftOut() {
        List<Strategy> both = List.of(strategy("vaekst", 2022, false), strategy("omsorg", 2026, true));
        Strategies two = new Strategies() {
            @Override
            public List<Strategy> all() {
                return both;
            }

            @Override
            public Strategy current() {
                return both.get(1);
            }
        };
        Committee next = committee("havn", area("havn/nyt", "Nyt", "omsorg"));
        assertThat(new CouncilsAreas(ADOPTED, two).breachedBy(next, CatalogueSnapshot.EMPTY))
                .isEmpty();
        assertThat(areas.breachedBy(next, CatalogueSnapshot.EMPTY)).hasSize(2);
    }
}
