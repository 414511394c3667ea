package dk.sigtepunkt.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Baseline;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.SourceBinding;
import dk.sigtepunkt.contracts.indicator.SourceKind;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Thresholds;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.Change;
import dk.sigtepunkt.reporting.ReportWords;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class QuarterChangesTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final IndicatorId ID = IndicatorId.parse("prove.maaling");
    private static final FocusAreaRef AREA = new FocusAreaRef(new CommitteeId("prove"), new FocusAreaKey("omraade"));
    private static final Indicator INDICATOR = new Indicator(
            ID,
            new FocusAreaKey("omraade"),
            "Måling",
            "Det, der måles",
            new Unit("%", UnitKind.PERCENT, 1),
            Direction.UP,
            new Baseline(Period.parse("2021"), 1, "Prøve"),
            List.of(new Target(Period.parse("2025"), 9, 9, "Prøve")),
            Thresholds.DEFAULT,
            Frequency.QUARTER,
            1,
            Aggregation.NONE,
            new SourceBinding(SourceKind.FILE, "Prøve", "", "Kilde: prøve", 30));

    private static Observation figure(double value, ObservationStatus status, Origin origin, String knownOn) {
        return new Observation(
                ID,
                Period.parse("2025K2"),
                Municipality.UNNAMED.area(),
                Breakdown.TOTAL,
                new Figure(OptionalDouble.of(value), status, ""),
                LocalDate.parse(knownOn).atStartOfDay(ZONE).toInstant(),
                origin,
                "Prøve");
    }

    private static Observation observed(double value, String knownOn) {
        return figure(value, ObservationStatus.OBSERVED, Origin.EXAMPLE, knownOn);
    }

    private static List<String> sentences(Observation... figures) {
        return new QuarterChanges(AREA, Period.parse("2025K3"), ZONE, ReportWords.in(Danish.LOCALE))
                .figures(INDICATOR, FigureBook.EMPTY.with(List.of(figures)).own(ID)).all().stream()
                        .map(Change::sentence)
                        .map(sentence -> sentence.replace('\u00a0', ' '))
                        .toList();
    }

    @Test
    void aFirstFigureKnownInTheQuarterIsNew() {
        assertThat(sentences(observed(7.3, "2025-08-01")))
                .containsExactly("Nyt tal: Måling var 7,3 % i 2. kvartal 2025.");
        assertThat(sentences(observed(7.3, "2025-10-01"))).isEmpty();
    }

    @Test
    void anotherValueIsARevision() {
        assertThat(sentences(observed(7.3, "2025-06-01"), observed(7.5, "2025-08-01")))
                .containsExactly("Rettet tal: Måling for 2. kvartal 2025 er rettet fra 7,3 % til 7,5 %.");
    }

    @Test
    void theSameValueAgainIsNoRevision() {
        assertThat(sentences(observed(7.3, "2025-06-01"), observed(7.3, "2025-08-01")))
                .isEmpty();
    }

    @Test
    void aProvisionalFigureMayBecomeFinal() {
        Observation provisional = figure(7.3, ObservationStatus.PROVISIONAL, Origin.REAL, "2025-06-01");
        assertThat(sentences(provisional, figure(7.3, ObservationStatus.OBSERVED, Origin.REAL, "2025-08-01")))
                .containsExactly("Bekræftet tal: Måling for 2. kvartal 2025 er nu endeligt, 7,3 %.");
    }

    @Test
    void aRealFigureTakesAnExamplesPlaceAndIsNoCorrection() {
        Observation real = figure(9.1, ObservationStatus.OBSERVED, Origin.REAL, "2025-08-01");
        assertThat(sentences(observed(7.3, "2025-06-01"), real))
                .containsExactly("Rigtigt tal: Måling for 2. kvartal 2025 er nu 9,1 % og afløser et eksempeltal.");
    }

    @Test
    void aNewAssessmentIsAChangeAndTheSameIsNot() {
        QuarterChanges changes = new QuarterChanges(AREA, Period.parse("2025K3"), ZONE, ReportWords.in(Danish.LOCALE));
        assertThat(changes.assessment("Havn", Optional.of(AssessmentCode.ON_TRACK), AssessmentCode.ON_TRACK)
                        .all())
                .isEmpty();
        assertThat(changes.assessment("Havn", Optional.empty(), AssessmentCode.ON_TRACK)
                        .all())
                .as("of what did not count before")
                .isEmpty();
        assertThat(changes.assessment("Havn", Optional.of(AssessmentCode.ON_TRACK), AssessmentCode.OFF_COURSE)
                        .all())
                .extracting(Change::sentence)
                .containsExactly("Havn gik fra »På rette vej« til »Ude af kurs«.");
    }
}
