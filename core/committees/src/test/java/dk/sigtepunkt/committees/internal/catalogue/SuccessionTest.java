package dk.sigtepunkt.committees.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.content.CommitteeReader;
import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.ClosedItem;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.reconcile.Orphans;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

/** What one committee lets go of and another carries on. */
class SuccessionTest {
    private static final ItemRef KAJPLADS = ItemRef.of(new FocusAreaRef(Havn.ID, new FocusAreaKey("kajplads")));

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    private final MemoryCommitteeStore committees = new MemoryCommitteeStore(CLOCK);
    private final MemoryFigureStore figures = new MemoryFigureStore();
    private LiveCatalogue catalogue = Havn.ready(catalogue());

    private LiveCatalogue catalogue() {
        return new LiveCatalogue(committees, committees.actions(), figures, List::of, Havn.STRATEGIES, CLOCK);
    }

    private static Offer by(long bundle, String replaces) {
        ReadResult result = new CommitteeReader(List.of())
                .read("committee.yaml", """
                schema: "committee-1.0"
                id: by
                name: Byudvalget
                description: Prøve
                focusAreas:
                  - key: kaj
                    title: Kaj
                    officialWording: Kaj
                    description: Kajen
                    sigtepunkt: vaekst
                    reason: Både
                %s
                """.formatted(replaces), name -> Optional.empty());
        return new Offer(bundle, Version.parseVersion("1.0.0"), "by", (ReadResult.Accepted) result);
    }

    private static final String KAJPLADS_GOES_ON =
            "    replaces: [{former: \"havn/kajplads\", from: \"2026-01-01\", reason: Havnen er blevet en del af byen}]";

    private static List<Committee> contents(CatalogueSnapshot snapshot) {
        return snapshot.committees().stream().map(KnownCommittee::content).toList();
    }

    @Test
    void anotherCommitteeTakesOverIndicatorsAndSeriesWhenTheFormerIsTakenOut() {
        catalogue.offer(Havn.offer(1, "1.0.0", "Kajplads", "12"));
        catalogue.offer(by(2, KAJPLADS_GOES_ON));
        catalogue.uninstalled(1);
        CatalogueSnapshot snapshot = catalogue.snapshot();
        assertThat(snapshot.committee(Havn.ID)).isEmpty();
        assertThat(snapshot.former(ItemRef.of(Havn.ID))).isPresent();
        assertThat(snapshot.former(KAJPLADS).orElseThrow().reason())
                .contains("Byudvalget")
                .contains("en del af byen");
        assertThat(Orphans.of(contents(snapshot), snapshot.former())).isEmpty();
        IndicatorId carried = IndicatorId.parse("by.pladser");
        assertThat(snapshot.indicator(carried)).isPresent();
        assertThat(figures.book().own(carried))
                .get()
                .satisfies(series ->
                        assertThat(series.latest().get(0).reference()).endsWith("(overført fra havn/pladser)"));
        assertThat(figures.book().own(Havn.PLADSER)).isPresent();
    }

    @Test
    void afterARestartItIsTheSame() {
        catalogue.offer(Havn.offer(1, "1.0.0", "Kajplads", "12"));
        catalogue.offer(by(2, KAJPLADS_GOES_ON));
        catalogue.uninstalled(1);
        List<Committee> before = contents(catalogue.snapshot());
        long size = figures.book().size();
        catalogue = catalogue();
        catalogue.offer(by(7, KAJPLADS_GOES_ON));
        catalogue.bootIsRead(Set.of());
        assertThat(contents(catalogue.snapshot())).isEqualTo(before);
        assertThat(figures.book().size()).isEqualTo(size);
    }

    @Test
    void theFormerCommitteeIsBackWhenItsSuccessorGoes() {
        catalogue.offer(Havn.offer(1, "1.0.0", "Kajplads", "12"));
        catalogue.offer(by(2, KAJPLADS_GOES_ON));
        catalogue.uninstalled(1);
        catalogue.uninstalled(2);
        assertThat(catalogue.snapshot().committee(Havn.ID).orElseThrow().state())
                .isEqualTo(CommitteeState.NOT_INSTALLED);
        assertThat(catalogue
                        .snapshot()
                        .committee(Havn.ID)
                        .orElseThrow()
                        .content()
                        .focusAreas())
                .hasSize(1);
    }

    @Test
    void whatAnUpdateDropsIsClosedWithAReasonAndStaysReadable() {
        catalogue.offer(Havn.offer(1, "1.0.0", "Kajplads", "12"));
        catalogue.stage(2);
        catalogue.offer(dropped());
        catalogue.swap(2, List.of(1L));
        assertThat(committees.documentsRead()).isZero();
        ClosedItem pladser =
                catalogue.snapshot().former(ItemRef.of(Havn.PLADSER)).orElseThrow();
        assertThat(pladser.version()).isEqualTo("2.0.0");
        assertThat(pladser.reason()).isNotBlank();
        assertThat(ContentItems.in(pladser.last())).contains(pladser.item());
        assertThat(committees.changes(Havn.ID))
                .extracting(recorded -> recorded.change().kind())
                .contains(ChangeKind.NEW, ChangeKind.CLOSED);
        assertThat(catalogue().snapshot().former())
                .isEqualTo(catalogue.snapshot().former());
        catalogue.stage(3);
        catalogue.offer(Havn.offer(3, "3.0.0", "Kajplads", "12"));
        catalogue.swap(3, List.of(2L));
        assertThat(catalogue.snapshot().former()).isEmpty();
        assertThat(committees.changes(Havn.ID))
                .filteredOn(recorded -> recorded.version().equals("3.0.0"))
                .extracting(recorded -> recorded.change().kind())
                .contains(ChangeKind.REOPENED);
    }

    private static Offer dropped() {
        String yaml = Havn.yaml("Kajplads", "example");
        ReadResult result = new CommitteeReader(List.of())
                .read("committee.yaml", yaml.substring(0, yaml.indexOf("indicators:")), name -> Optional.empty());
        return new Offer(2, Version.parseVersion("2.0.0"), "havn", (ReadResult.Accepted) result);
    }
}
