package dk.sigtepunkt.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every log of records keeps to. */
public abstract class AuditLogContract {
    protected abstract AuditLog log();

    /** Every part of what was noted, the first one first, without when and where it was. */
    protected abstract List<List<String>> noted();

    @Test
    void whatIsNotedIsThereInItsOrder() {
        AuditEntry first = Entries.random(new Random(1));
        AuditEntry second = Entries.random(new Random(2));

        log().note(new AuditNote(first, Optional.empty()));
        log().note(new AuditNote(second, Optional.empty()));

        assertThat(noted()).containsExactly(said(first), said(second));
    }

    protected static List<String> said(AuditEntry entry) {
        List<String> parts = new AuditRecord(entry.at(), "", entry).parts();
        return parts.subList(2, parts.size());
    }
}
