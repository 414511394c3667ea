package dk.sigtepunkt.persistence.internal.sources;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.persistence.internal.database.FittingText;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** One figure that is held back. */
@Entity
@Table(name = "source_case_figure")
class SourceCaseFigureRow {
    private static final int NAME = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @SuppressWarnings("UnusedVariable") // Read by queries.
    @ManyToOne(optional = false)
    @JoinColumn(name = "case_id")
    private SourceCaseRow held;

    @SuppressWarnings("UnusedVariable") // Read by queries.
    private int seq;

    private String period;
    private String area;
    private String breakdown;

    @Column(name = "number_value")
    private @Nullable Double value;

    private String status;
    private String note;

    @Column(name = "known_at")
    private String knownAt;

    private String origin;
    private String reference;

    @SuppressWarnings("NullAway.Init")
    protected SourceCaseFigureRow() {}

    SourceCaseFigureRow(SourceCaseRow held, int seq, Observation figure) {
        OptionalDouble number = figure.figure().value();
        this.held = held;
        this.seq = seq;
        this.period = figure.period().code();
        this.area = figure.area().value();
        this.breakdown = figure.breakdown().value();
        this.value = number.isPresent() ? number.getAsDouble() : null;
        this.status = figure.figure().status().code();
        this.note = FittingText.of(figure.figure().note(), Figure.LONGEST_NOTE);
        this.knownAt = UtcText.of(figure.knownAt());
        this.origin = figure.origin().code();
        this.reference = FittingText.of(figure.reference(), NAME);
    }

    Observation observation(IndicatorId indicator) {
        OptionalDouble number = value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
        return new Observation(
                indicator,
                Period.parse(period),
                new AreaCode(area),
                new Breakdown(breakdown),
                new Figure(number, StoredCodes.find(ObservationStatus.values(), ObservationStatus::code, status), note),
                UtcText.instant(knownAt),
                StoredCodes.find(Origin.values(), Origin::code, origin),
                reference);
    }
}
