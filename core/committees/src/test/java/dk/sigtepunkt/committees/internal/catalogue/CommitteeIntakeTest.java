package dk.sigtepunkt.committees.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.content.CommitteeReader;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.committees.RefusedContent;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.strategy.CouncilsAreas;
import dk.sigtepunkt.domain.strategy.DeviationWords;
import dk.sigtepunkt.domain.strategy.Deviations;
import dk.sigtepunkt.domain.strategy.ExpectedFocusArea;
import dk.sigtepunkt.domain.strategy.OfficialWording;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

class CommitteeIntakeTest {
    private static final Version ONE = Version.parseVersion("1.0.0");

    private final MemoryCommitteeStore committees = new MemoryCommitteeStore();
    private final LiveCatalogue catalogue = Havn.ready(new LiveCatalogue(
            committees,
            committees.actions(),
            new MemoryFigureStore(),
            List::of,
            Havn.STRATEGIES,
            Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC)));
    private final CommitteeIntake intake = intake(catalogue, List.of());

    private CommitteeIntake intake(LiveCatalogue taking, List<ExpectedFocusArea> adopted) {
        CouncilsAreas areas = new CouncilsAreas(() -> adopted, Havn.STRATEGIES);
        return new CommitteeIntake(new CommitteeReader(List.of()), new CouncilsGuard(areas, committees), taking);
    }

    private void takeGood(long bundle) {
        intake.take(bundle, ONE, "havn", name -> Havn.file(name, "Kajplads"));
    }

    private void takeBad(long bundle) {
        intake.take(bundle, Version.parseVersion("2.0.0"), "havn 2.0.0", name -> Optional.of("id: havn"));
    }

    @Test
    void aDatabaseThatFailsBecomesARefusalAndTheNextCommitteeIsTaken() {
        committees.writesFail(Optional.of(new IllegalStateException("the database is down")));
        takeGood(1);
        assertThat(catalogue.snapshot().refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.committee()).contains(Havn.ID))
                .extracting(RefusedContent::findings)
                .asString()
                .contains("uventet fejl");
        committees.writesFail(Optional.empty());
        takeGood(2);
        assertThat(catalogue.carrier(Havn.ID)).contains(2L);
    }

    @Test
    void aBundleWhoseFilesCannotBeReadIsRefused() {
        intake.take(1, ONE, "havn", name -> {
            throw new IllegalStateException("closed");
        });
        assertThat(catalogue.snapshot().refused()).hasSize(1);
    }

    @Test
    void afterABadUpdateTheEarlierContentStaysLive() {
        takeGood(1);
        intake.leave(1);
        takeBad(1);
        assertThat(catalogue.snapshot().committee(Havn.ID).orElseThrow().active())
                .isTrue();
        assertThat(catalogue.snapshot().refused())
                .singleElement()
                .extracting(RefusedContent::committee)
                .isEqualTo(Optional.of(Havn.ID));
    }

    @Test
    void aRefusalOfContentThatNamesNoCommitteeIsNobodys() {
        intake.take(1, ONE, "havn", name -> Optional.of("id: 'Ikke et id'"));
        assertThat(catalogue.snapshot().refused())
                .singleElement()
                .extracting(RefusedContent::committee)
                .isEqualTo(Optional.empty());
    }

    @Test
    void leavingSurvivesADatabaseThatFails() {
        takeGood(1);
        committees.writesFail(Optional.of(new IllegalStateException("the database is down")));
        intake.leave(1);
        assertThat(catalogue.snapshot().committee(Havn.ID).orElseThrow().active())
                .isFalse();
    }

    private static List<ExpectedFocusArea> adopted(String wording) {
        return List.of(new ExpectedFocusArea(
                new FocusAreaRef(Havn.ID, new FocusAreaKey("kajplads")),
                new SigtepunktId("vaekst"),
                Optional.of(OfficialWording.of(wording))));
    }

    @Test
    void aBundleThatWordsAnAreaOtherwiseThanTheCouncilIsRefusedThoughNobodyDeployedIt() {
        intake(catalogue, adopted("Kajplads til de fleste")).take(1, ONE, "havn", name -> Havn.file(name, "Kajplads"));
        assertThat(catalogue.carrier(Havn.ID)).isEmpty();
        RefusedContent refused = catalogue.snapshot().refused().get(0);
        assertThat(refused.details().toString()).contains("»Kajplads til de fleste«", "»Kajplads til alle«");
        assertThat(refused.findings().toString())
                .contains("»Kajplads til de fleste«")
                .doesNotContain("Kajplads til alle");
    }

    @Test
    void whatWasServedBeforeIsServedAfterAStartAndSaysHowItDiffers() {
        takeGood(1);
        LiveCatalogue restarted = new LiveCatalogue(
                committees,
                committees.actions(),
                new MemoryFigureStore(),
                () -> adopted("Kajplads til de fleste"),
                Havn.STRATEGIES,
                Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC));
        intake(restarted, adopted("Kajplads til de fleste")).take(1, ONE, "havn", name -> Havn.file(name, "Kajplads"));
        Havn.ready(restarted);
        assertThat(restarted.carrier(Havn.ID)).contains(1L);
        assertThat(restarted.snapshot().refused()).isEmpty();
        assertThat(Deviations.of(() -> adopted("Kajplads til de fleste"), restarted.snapshot())
                        .sentences(DeviationWords.in(Danish.LOCALE, Havn.STRATEGIES.current())))
                .containsExactly(
                        "»Kajplads« har ordlyden »Kajplads til de fleste«, men udvalgets fil siger »Kajplads til alle«");
    }
}
