package dk.sigtepunkt.reporting.chart;

import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Aggregation;
import dk.sigtepunkt.contracts.indicator.Baseline;
import dk.sigtepunkt.contracts.indicator.Companion;
import dk.sigtepunkt.contracts.indicator.Direction;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Method;
import dk.sigtepunkt.contracts.indicator.SourceBinding;
import dk.sigtepunkt.contracts.indicator.SourceKind;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.indicator.Thresholds;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.Assessment;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.IndicatorAssessment;
import dk.sigtepunkt.domain.judgement.JudgementBook;
import dk.sigtepunkt.domain.pace.LaterProspect;
import dk.sigtepunkt.domain.pace.Prospect;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.CompanionSeries;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.reporting.QuarterBefore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A made-up indicator and its figures, ready to be drawn. */
final class Drawn {
    private final List<Observation> figures = new ArrayList<>();
    private final IndicatorId id = new IndicatorId(new CommitteeId("vand"), "soe");
    private final List<Succession> replaces = new ArrayList<>();
    private final List<CompanionSeries> companions = new ArrayList<>();
    private String name = "Sigtbarhed";
    private String symbol = "m";
    private Optional<Prospect> prospect = Optional.empty();
    private boolean forward;
    private String baseline = "2020K4";
    private String target = "2023K4";
    private Direction direction = Direction.UP;

    Drawn name(String given) {
        name = given;
        return this;
    }

    /** Its figures are about times to come. */
    Drawn forward() {
        forward = true;
        return this;
    }

    Drawn beside(Drawn other, Companion.Role role) {
        IndicatorPart part = other.part();
        companions.add(new CompanionSeries(part.indicator(), role, part.figures()));
        return this;
    }

    Drawn unit(String given) {
        symbol = given;
        return this;
    }

    Drawn baseline(String period) {
        baseline = period;
        return this;
    }

    Drawn target(String period) {
        target = period;
        return this;
    }

    Drawn direction(Direction given) {
        direction = given;
        return this;
    }

    /** @param former {@code committee/key} */
    Drawn carriesOn(String former, String from, boolean comparable) {
        String[] parts = former.split("/", 2);
        ItemRef item = new ItemRef(ItemKind.INDICATOR, new CommitteeId(parts[0]), parts[1]);
        replaces.add(new Succession(item, LocalDate.parse(from), "Nyt udvalg", comparable));
        return this;
    }

    Drawn observed(String period, double value) {
        return figure(period, Figure.observed(value));
    }

    Drawn figure(String period, Figure figure) {
        figures.add(new Observation(
                id,
                Period.parse(period),
                Municipality.UNNAMED.area(),
                Breakdown.TOTAL,
                figure,
                Instant.EPOCH,
                Origin.EXAMPLE,
                "opdigtet til prøven"));
        return this;
    }

    String svg(ChartSize size) {
        return new IndicatorChart(Danish.LOCALE).svg(part(), size, "i").orElseThrow();
    }

    IndicatorPart part() {
        Assessment assessment = new Assessment(AssessmentCode.ON_TRACK, "Fordi.");
        IndicatorAssessment now = new IndicatorAssessment(
                indicator(), assessment, Optional.empty(), OptionalDouble.empty(), OptionalDouble.empty());
        return new IndicatorPart(
                IndicatorPart.Standing.of(now, QuarterBefore.of(Period.quarter(2023, 3), now), JudgementBook.EMPTY),
                new IndicatorPart.Outlook(LaterProspect.known(prospect), List.of()),
                figures,
                "",
                LocalDate.of(2023, 12, 31),
                new IndicatorPart.Beside(Optional.empty(), List.of(), companions));
    }

    private Indicator indicator() {
        double low = direction == Direction.WITHIN ? 14 : 16;
        return new Indicator(
                id,
                new FocusAreaKey("soe"),
                name,
                "Hvad der tælles.",
                new Unit(symbol, UnitKind.COUNT, 1),
                direction,
                new Baseline(Period.parse(baseline), 10, "Målt"),
                direction == Direction.NONE ? List.of() : List.of(new Target(Period.parse(target), low, 16, "Byrådet")),
                Thresholds.DEFAULT,
                Frequency.QUARTER,
                1,
                Aggregation.SUM,
                new SourceBinding(SourceKind.FILE, "Egen måling", "", "Kilde: egen måling", 60),
                replaces,
                new Method("1", Optional.empty(), List.of(), forward, List.of()));
    }
}
