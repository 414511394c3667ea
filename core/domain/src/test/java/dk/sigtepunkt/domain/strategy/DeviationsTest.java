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
import dk.sigtepunkt.domain.committees.ClosedItem;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeviationsTest {
    private static final DeviationWords WORDS =
            words(new StrategyState.Adopted("Byrådet", LocalDate.of(2022, 1, 1), "Dagsorden"));
    private static final DeviationWords DRAFT = words(new StrategyState.Draft("Prøve"));
    private static final CommitteeId HARBOUR = new CommitteeId("havn");
    private static final SigtepunktId GROWTH = new SigtepunktId("vaekst");
    private static final ExpectedFocusAreas ADOPTED = () -> List.of(new ExpectedFocusArea(ref("molen"), GROWTH));

    private static List<String> between(ExpectedFocusAreas expected, List<FocusArea> present) {
        return Deviations.between(expected, present, WORDS);
    }

    private static DeviationWords words(StrategyState state) {
        return new DanishDeviationWords(new Strategy(
                new StrategyId("faelles"),
                "Fælles",
                "Om",
                2022,
                2025,
                Period.quarter(2022, 3),
                state,
                true,
                List.of(
                        new Sigtepunkt(new SigtepunktId("vaekst"), "Vækst for alle", "Om", "", List.of()),
                        new Sigtepunkt(new SigtepunktId("omsorg"), "Omsorg", "Om", "", List.of())),
                List.of("Byrådet")));
    }

    private static FocusAreaRef ref(String key) {
        return new FocusAreaRef(HARBOUR, new FocusAreaKey(key));
    }

    private static FocusArea area(String key, String sigtepunkt, String... replaces) {
        List<Succession> successions = Arrays.stream(replaces)
                .map(former -> new Succession(ItemRef.of(ref(former)), LocalDate.of(2025, 1, 1), "Nyt navn", true))
                .toList();
        SigtepunktLink link = new SigtepunktLink(new SigtepunktId(sigtepunkt), "fordi");
        return new FocusArea(ref(key), "Ny " + key, "Ordlyd", "Om", link, List.of(), List.of(), successions);
    }

    private static Committee committee(FocusArea... areas) {
        return new Committee(HARBOUR, "Havneudvalget", "", "Om", List.of(areas), List.of(), List.of());
    }

    @Test
    void anAdoptedAreaThatNobodyHasIsMissingAndAnotherOneCameLater() {
        assertThat(between(ADOPTED, List.of(area("kajen", "vaekst"))))
                .containsExactly(
                        "havn/molen er vedtaget, men intet installeret udvalg har det",
                        "»Ny kajen« er kommet til efter vedtagelsen");
    }

    @Test
    void whatStandsInADraftIsNotCalledAdopted() {
        assertThat(Deviations.between(ADOPTED, List.of(area("kajen", "vaekst")), DRAFT))
                .containsExactly(
                        "havn/molen står i udkastet, men intet installeret udvalg har det",
                        "»Ny kajen« er kommet til efter udkastet");
        assertThat(Deviations.between(ADOPTED, List.of(area("molen", "omsorg")), DRAFT))
                .containsExactly(
                        "»Ny molen« står i udkastet under »Vækst for alle«, men udvalget har det under »Omsorg«");
    }

    @Test
    void anAdoptedAreaThatNobodyHasIsToldByItsWording() {
        OfficialWording wording = OfficialWording.of("Molen for *alle*");
        ExpectedFocusAreas worded = () -> List.of(new ExpectedFocusArea(ref("molen"), GROWTH, Optional.of(wording)));
        assertThat(between(worded, List.of()))
                .containsExactly("»Molen for alle« er vedtaget, men intet installeret udvalg har det");
    }

    @Test
    void anAreaThatIsCarriedOnIsNotMissingAndItsSuccessorDidNotComeLater() {
        assertThat(between(ADOPTED, List.of(area("kajen", "vaekst", "molen"))))
                .containsExactly("havn/molen er vedtaget og er videreført som »Ny kajen«");
    }

    @Test
    void aSplitNamesEverySuccessorAndWhereItStandsNow() {
        assertThat(between(ADOPTED, List.of(area("a", "vaekst", "molen"), area("b", "omsorg", "molen"))))
                .containsExactly("havn/molen er vedtaget og er videreført som »Ny a« og »Ny b« under"
                        + " »Omsorg« i stedet for »Vækst for alle«");
    }

    @Test
    void anAdoptedAreaThatIsThereUnderItsSigtepunktIsNoDeviation() {
        assertThat(between(ADOPTED, List.of(area("molen", "vaekst"), area("kajen", "vaekst", "molen"))))
                .isEmpty();
        assertThat(between(ADOPTED, List.of(area("molen", "omsorg"))))
                .containsExactly("»Ny molen« er vedtaget under »Vækst for alle«, men udvalget har det under »Omsorg«");
        assertThat(between(List::of, List.of(area("molen", "omsorg")))).isEmpty();
    }

    @Test
    void anAreaRenamedTwiceIsFollowedThroughTheClosedOne() {
        Instant then = Instant.parse("2025-05-01T00:00:00Z");
        FocusArea last = area("bassinet", "vaekst", "kajen");
        // The second rename names the first, which named the adopted one; undoing a rename makes a circle.
        Committee between = committee(area("kajen", "vaekst", "molen", "bassinet"));
        ClosedItem closed = new ClosedItem(ItemRef.of(ref("kajen")), "Ny kajen", then, "1.1.0", "Nyt navn", between);
        CatalogueSnapshot catalogue = new CatalogueSnapshot(
                List.of(new KnownCommittee(committee(last), CommitteeState.ACTIVE, "1.2.0", then)),
                List.of(),
                List.of(closed));
        Deviations deviations = Deviations.of(ADOPTED, catalogue);
        assertThat(deviations.sentences(WORDS))
                .containsExactly("havn/molen er vedtaget og er videreført som »Ny bassinet«");
        assertThat(deviations.cameLater(last)).isFalse();
        assertThat(deviations.missing()).isEmpty();
    }
}
