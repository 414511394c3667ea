package dk.sigtepunkt.persistence.internal.minutes;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.minutes.MeasuredReport;
import dk.sigtepunkt.domain.minutes.WorkKind;
import dk.sigtepunkt.domain.minutes.WorkSum;
import dk.sigtepunkt.persistence.internal.database.StoredCodes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** The sum of one report's one kind of work; only read here, since it is raised where a write is noted. */
@Entity
@Table(name = "work_minutes")
class WorkMinutesRow {
    @Id
    private String place;

    @Column(name = "report_ref")
    private String report;

    /** Empty for a report that is no committee's. */
    @Column(name = "committee_id")
    private String committeeId;

    private String quarter;

    @Column(name = "work_kind")
    private String work;

    private int writes;

    private int minutes;

    @SuppressWarnings("NullAway.Init")
    protected WorkMinutesRow() {}

    String place() {
        return place;
    }

    WorkSum sum() {
        return new WorkSum(
                new MeasuredReport(
                        report,
                        committeeId.isEmpty() ? Optional.empty() : Optional.of(new CommitteeId(committeeId)),
                        Period.parse(quarter)),
                StoredCodes.find(WorkKind.values(), WorkKind::code, work),
                writes,
                minutes);
    }
}
