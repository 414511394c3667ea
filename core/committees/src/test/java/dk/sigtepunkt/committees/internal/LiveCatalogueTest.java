package dk.sigtepunkt.committees.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.content.CommitteeReader;
import dk.sigtepunkt.content.Finding;
import dk.sigtepunkt.content.ReadResult;
import dk.sigtepunkt.contracts.AreaCode;
import dk.sigtepunkt.contracts.Breakdown;
import dk.sigtepunkt.contracts.CommitteeId;
import dk.sigtepunkt.contracts.Figure;
import dk.sigtepunkt.contracts.IndicatorId;
import dk.sigtepunkt.contracts.Observation;
import dk.sigtepunkt.contracts.Origin;
import dk.sigtepunkt.contracts.Period;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.figures.Series;
import dk.sigtepunkt.domain.figures.SeriesKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;

class LiveCatalogueTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");
    private static final CommitteeId HAVN = new CommitteeId("havn");
    private static final IndicatorId PLADSER = IndicatorId.parse("havn.pladser");

    private final MemoryCommittees committees = new MemoryCommittees();
    private final MemoryFigures figures = new MemoryFigures();
    private final LiveCatalogue catalogue = catalogue(MONDAY);

    private LiveCatalogue catalogue(Instant now) {
        return new LiveCatalogue(committees, figures, List::of, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Offer offer(long bundle, String version, String title, String figure) {
        String yaml = YAML.formatted(title);
        String csv = "indicator;period;value;status;known_on;note\npladser;2022;" + figure + ";observed;2023-01-15;\n";
        ReadResult result = new CommitteeReader(List.of()).read("committee.yaml", yaml, name -> Optional.of(csv));
        assertThat(result).isInstanceOf(ReadResult.Accepted.class);
        return new Offer(bundle, Version.parseVersion(version), (ReadResult.Accepted) result);
    }

    private static KnownCommittee havn(LiveCatalogue catalogue) {
        return catalogue.snapshot().committee(HAVN).orElseThrow();
    }

    @Nested
    class AsBundlesComeAndGo {
        @Test
        void anOfferedCommitteeIsActiveWithItsFigures() {
            catalogue.offer(offer(1, "1.0.0", "Kajplads", "12"));
            assertThat(havn(catalogue).state()).isEqualTo(CommitteeState.ACTIVE);
            assertThat(figures.book().series(SeriesKey.municipality(PLADSER))).isPresent();
        }

        @Test
        void aWithdrawnCommitteeStaysReadable() {
            catalogue.offer(offer(1, "1.0.0", "Kajplads", "12"));
            catalogue.withdraw(1);
            assertThat(havn(catalogue).state()).isEqualTo(CommitteeState.NOT_INSTALLED);
            assertThat(havn(catalogue).content().focusAreas().get(0).title()).isEqualTo("Kajplads");
        }

        @Test
        void theHigherVersionServesAndTheLowerTakesOver() {
            catalogue.offer(offer(1, "1.0.0", "Gammel", "12"));
            catalogue.offer(offer(2, "1.1.0", "Ny", "12"));
            catalogue.offer(offer(3, "1.0.5", "Midt", "12"));
            assertThat(havn(catalogue).version()).isEqualTo("1.1.0");
            catalogue.withdraw(2);
            assertThat(havn(catalogue).content().focusAreas().get(0).title()).isEqualTo("Midt");
        }

        @Test
        void aRefusedBundleIsNamedUntilItGoes() {
            catalogue.refuse(7, "havn 2.0.0", List.of(new Finding("committee.yaml", 3, "Feltet »name« mangler.")));
            assertThat(catalogue.snapshot().refused())
                    .singleElement()
                    .satisfies(refused -> assertThat(refused.findings())
                            .containsExactly("committee.yaml, linje 3: Feltet »name« mangler."));
            catalogue.withdraw(7);
            assertThat(catalogue.snapshot().refused()).isEmpty();
        }
    }

    @Nested
    class AfterARestart {
        @Test
        void theSameContentIsActiveSinceItFirstCame() {
            catalogue.offer(offer(1, "1.0.0", "Kajplads", "12"));
            LiveCatalogue later = catalogue(TUESDAY);
            later.offer(offer(9, "1.0.0", "Kajplads", "12"));
            assertThat(havn(later).since()).isEqualTo(MONDAY);
        }

        @Test
        void aCommitteeThatDidNotComeBackIsGoneOnceTheBootIsRead() {
            catalogue.offer(offer(1, "1.0.0", "Kajplads", "12"));
            LiveCatalogue later = catalogue(TUESDAY);
            assertThat(later.ready()).isFalse();
            later.bootIsRead();
            assertThat(later.ready()).isTrue();
            assertThat(havn(later).state()).isEqualTo(CommitteeState.NOT_INSTALLED);
            assertThat(havn(later).since()).isEqualTo(TUESDAY);
        }
    }

    @Nested
    class FiguresOfABundle {
        @Test
        void areTakenOnce() {
            catalogue.offer(offer(1, "1.0.0", "Kajplads", "12"));
            catalogue.withdraw(1);
            catalogue.offer(offer(2, "1.0.0", "Kajplads", "12"));
            assertThat(figures.book().size()).isEqualTo(1);
        }

        @Test
        void thatDifferAreARevisionOfToday() {
            catalogue.offer(offer(1, "1.0.0", "Kajplads", "12"));
            catalogue.offer(offer(2, "1.1.0", "Kajplads", "13"));
            List<Observation> vintages = series().vintages();
            assertThat(vintages).extracting(Observation::knownAt).last().isEqualTo(MONDAY);
            assertThat(vintages).hasSize(2);
        }

        @Test
        void thatAreExamplesNeverCoverARealOne() {
            figures.append(
                    List.of(new Observation(
                            PLADSER,
                            Period.parse("2022"),
                            AreaCode.HEDENSTED,
                            Breakdown.TOTAL,
                            Figure.observed(99),
                            TUESDAY,
                            Origin.REAL,
                            "Optælling")),
                    Optional.empty(),
                    "");
            catalogue.offer(offer(1, "1.0.0", "Kajplads", "12"));
            assertThat(series().vintages()).hasSize(1);
        }

        private Series series() {
            return figures.book().series(SeriesKey.municipality(PLADSER)).orElseThrow();
        }
    }

    private static final String YAML = """
            schema: "committee-1.0"
            id: havn
            name: Havneudvalget
            description: Prøve
            focusAreas:
              - key: kajplads
                title: %s
                officialWording: Kajplads til alle
                description: Plads ved kajen
                sigtepunkt: vaekst
                reason: Flere både
            indicators:
              - key: pladser
                focusArea: kajplads
                name: Pladser
                definition: Talt 1. januar
                unit: {symbol: "antal", kind: count, decimals: 0}
                direction: up
                baseline: {period: "2021", value: 10, source: Optælling}
                targets: [{period: "2025", value: 20, source: Havneplan}]
                frequency: year
                aggregation: last
                source: {kind: fagsystem, name: Havnejournal, attribution: "Kilde: havnen", publicationLagDays: 30}
            observations:
              - {file: data/tal.csv, origin: example, source: Eksempeldata}
            """;
}
