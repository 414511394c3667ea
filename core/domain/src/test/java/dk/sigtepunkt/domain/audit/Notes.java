package dk.sigtepunkt.domain.audit;

import java.util.Optional;
import java.util.Random;

/** What tests hand a store whose records they do not look at. */
public final class Notes {
    private Notes() {}

    public static AuditNote any() {
        return new AuditNote(Entries.random(new Random(7)), Optional.empty());
    }
}
