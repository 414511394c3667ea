package dk.sigtepunkt.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.Given;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.ToldQuarters;
import dk.sigtepunkt.domain.figures.FigureBook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final Indicator INDICATOR = Given.indicator(Direction.UP, Frequency.QUARTER, 180, 180);
    private final List<Observation> figures = new ArrayList<>();

    private List<Correction> corrections() {
        return between(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"));
    }

    private List<Correction> between(Instant from, Instant to) {
        return Corrections.between(
                new Reading(committees(INDICATOR), FigureBook.EMPTY.with(figures), () -> {}), from, to);
    }

    private static CatalogueSnapshot committees(Indicator indicator) {
        Committee content =
                new Committee(new CommitteeId("prove"), "Prøve", "", "Om", List.of(), List.of(indicator), List.of());
        return new CatalogueSnapshot(
                List.of(new KnownCommittee(content, CommitteeState.ACTIVE, "1.0.0", Instant.EPOCH)), List.of());
    }

    private void figure(String period, Figure figure, String knownOn, Origin origin, String area) {
        figures.add(new Observation(
                INDICATOR.id(),
                Period.parse(period),
                new AreaCode(area),
                Breakdown.TOTAL,
                figure,
                time(knownOn),
                origin,
                "Prøvekilden, kørsel 7"));
    }

    private void real(String period, double value, String knownOn) {
        figure(period, Figure.observed(value), knownOn, Origin.REAL, "kommunen");
    }

    private static Instant time(String day) {
        return LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    @Test
    void aRealFigureReplacedByAnotherIsACorrectionWithItsEffect() {
        real("2025K2", 170, "2025-07-20");
        real("2025K2", 120, "2025-08-20");
        Correction correction = corrections().get(0);
        assertThat(correction.figure().before()).isEqualTo(Figure.observed(170));
        assertThat(correction.figure().after()).isEqualTo(Figure.observed(120));
        assertThat(correction.knownAt()).isEqualTo(time("2025-08-20"));
        assertThat(correction.reference()).isEqualTo("Prøvekilden, kørsel 7");
        assertThat(correction.assessment().before()).isEqualTo(AssessmentCode.ON_TRACK);
        assertThat(correction.assessment().after()).isEqualTo(AssessmentCode.OFF_COURSE);
    }

    @Test
    void examplesConfirmationsAndRepetitionsAreNone() {
        Figure provisional = new Figure(OptionalDouble.of(150), ObservationStatus.PROVISIONAL, "");
        Figure takenOut = new Figure(
                OptionalDouble.empty(),
                ObservationStatus.NOT_APPLICABLE,
                "Eksempeltal taget ud: kilden har intet tal for perioden.");
        figure("2025K1", Figure.observed(1), "2025-04-01", Origin.EXAMPLE, "kommunen");
        figure("2025K1", takenOut, "2025-05-01", Origin.REAL, "kommunen");
        real("2025K1", 150, "2025-06-01");
        figure("2025K2", provisional, "2025-07-20", Origin.REAL, "kommunen");
        real("2025K2", 150, "2025-08-20");
        real("2025K2", 150, "2025-09-20");
        assertThat(corrections()).isEmpty();
    }

    @Test
    void aFigureThatIsTakenBackIsOne() {
        real("2025K2", 150, "2025-07-20");
        figure(
                "2025K2",
                new Figure(OptionalDouble.empty(), ObservationStatus.SUPPRESSED, "Skjult"),
                "2025-08-20",
                Origin.REAL,
                "kommunen");
        assertThat(corrections())
                .singleElement()
                .satisfies(one -> assertThat(one.figure().after().status()).isEqualTo(ObservationStatus.SUPPRESSED));
    }

    @Test
    void anotherAreaLeavesTheAssessmentAsItIs() {
        real("2025K2", 170, "2025-07-20");
        figure("2025K2", Figure.observed(5), "2025-07-20", Origin.REAL, "630");
        figure("2025K2", Figure.observed(6), "2025-08-20", Origin.REAL, "630");
        Correction correction = corrections().get(0);
        assertThat(correction.cell().area()).isEqualTo(new AreaCode("630"));
        assertThat(correction.assessment().before()).isEqualTo(AssessmentCode.ON_TRACK);
        assertThat(correction.assessment().after()).isEqualTo(AssessmentCode.ON_TRACK);
    }

    @Test
    void whatCountedInAQuarterIsFoundThoughItIsGone() {
        real("2025K2", 170, "2025-07-20");
        real("2025K2", 120, "2025-08-20");
        Period last = Period.parse("2025K3");
        FigureBook book = FigureBook.EMPTY.with(figures);
        Reading then = new Reading(committees(INDICATOR), book, () -> {});
        Reading now = new Reading(CatalogueSnapshot.EMPTY, book, () -> {});
        Reading reading = now.with(
                Optional.empty(),
                new ToldQuarters(CatalogueSnapshot.EMPTY, quarter -> quarter.equals(last) ? then : now));
        Instant end = Instant.parse("2100-01-01T00:00:00Z");

        assertThat(Corrections.between(reading, List.of(last, last.next()), Instant.EPOCH, end))
                .hasSize(1);
        assertThat(Corrections.between(reading, List.of(last.next()), Instant.EPOCH, end))
                .isEmpty();
    }

    @Test
    void anIndicatorIsJudgedAsItWasInTheLastQuarterThatItCountedIn() {
        real("2025K2", 170, "2025-07-20");
        real("2025K2", 120, "2025-08-20");
        Period first = Period.parse("2025K3");
        FigureBook book = FigureBook.EMPTY.with(figures);
        Reading strict = new Reading(committees(INDICATOR), book, () -> {});
        Reading mild =
                new Reading(committees(Given.indicator(Direction.UP, Frequency.QUARTER, 100, 100)), book, () -> {});
        Reading reading = strict.with(
                Optional.empty(),
                new ToldQuarters(strict.committees(), quarter -> quarter.equals(first) ? strict : mild));

        assertThat(Corrections.between(
                        reading, List.of(first, first.next()), Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z")))
                .extracting(one -> one.assessment().after())
                .containsExactly(AssessmentCode.ON_TRACK);
    }

    @Test
    void theFirstInstantCountsAndTheLastDoesNot() {
        real("2025K2", 170, "2025-07-20");
        real("2025K2", 171, "2025-08-20");
        assertThat(between(time("2025-08-20"), time("2025-08-21"))).hasSize(1);
        assertThat(between(time("2025-08-01"), time("2025-08-20"))).isEmpty();
    }

    @Test
    void everyPlantedRevisionIsFoundAndNoOther() {
        Random random = new Random(14);
        Set<String> planted = new HashSet<>();
        for (int area = 0; area < 60; area++) {
            for (Period period = Period.quarter(2022, 1); period.year() < 2025; period = period.next()) {
                double value = random.nextInt(1000);
                String place = "sted-" + area;
                figure(
                        period.code(),
                        Figure.observed(value),
                        period.end().plusDays(40).toString(),
                        Origin.REAL,
                        place);
                boolean revise = planted.size() < 200 && random.nextInt(3) == 0;
                String again = period.end().plusDays(100).toString();
                figure(period.code(), Figure.observed(revise ? value + 1 : value), again, Origin.REAL, place);
                if (revise) {
                    planted.add(place + period.code());
                }
            }
        }
        assertThat(planted).hasSize(200);
        assertThat(corrections())
                .extracting(one -> one.cell().area() + one.cell().period().code())
                .containsExactlyInAnyOrderElementsOf(planted);
    }
}
