package dk.sigtepunkt.benchmark;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.Date;

/** A row of the product's table as an entity; only the benchmark maps it so. */
@Entity
@SuppressWarnings("UnusedVariable") // EclipseLink reads the fields.
@Table(name = "observation")
class ObservationEntity {
    @Id
    private long id;

    @Column(name = "batch_id")
    private long batch = 1;

    @Column(name = "indicator_id")
    private String indicator = "";

    private String area = "";
    private String breakdown = "";
    private String period = "";

    @Column(name = "period_start")
    private Date start = new Date(0);

    @Column(name = "period_end")
    private Date end = new Date(0);

    @Column(name = "value")
    private double figure;

    private String status = "observed";
    private String note = "";

    @Column(name = "known_at")
    private String knownAt = "2026-01-15T08:15:00.000000Z";

    private String origin = "real";
    private String reference = "Måling";

    protected ObservationEntity() {}

    ObservationEntity(long id, Row row) {
        this.id = id;
        this.indicator = row.indicator();
        this.area = row.area();
        this.period = row.period().code();
        this.start = Date.valueOf(row.period().start());
        this.end = Date.valueOf(row.period().end());
        this.figure = row.value();
    }
}
