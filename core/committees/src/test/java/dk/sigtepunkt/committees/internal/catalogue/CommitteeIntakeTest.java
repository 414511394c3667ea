package dk.sigtepunkt.committees.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.content.CommitteeReader;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.committees.RefusedContent;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
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
    private final CommitteeIntake intake = new CommitteeIntake(new CommitteeReader(List.of()), catalogue);

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
}
