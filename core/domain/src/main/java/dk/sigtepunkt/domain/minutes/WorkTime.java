package dk.sigtepunkt.domain.minutes;

import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.osgi.annotation.versioning.ProviderType;

/** Adds the time between a form's opening and its sending to what the report took. */
@ProviderType
public interface WorkTime {
    /** The field by which a form says when it was opened. */
    String FIELD = "opened";

    /** Measures nothing. */
    WorkTime NONE = new WorkTime() {
        @Override
        public Optional<String> opened() {
            return Optional.empty();
        }

        @Override
        public AuditNote measured(AuditNote note, MeasuredReport report, WorkKind kind, UnaryOperator<String> sent) {
            return note;
        }
    };

    /** What a form that is opened now carries; empty while nothing is measured. */
    Optional<String> opened();

    /** The note of a write with what it adds; the same while nothing is measured, and where no form says when it was opened. */
    AuditNote measured(AuditNote note, MeasuredReport report, WorkKind kind, UnaryOperator<String> sent);
}
