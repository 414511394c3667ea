package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.reports.ReportHistory;
import dk.sigtepunkt.domain.templates.ReportTemplates;
import dk.sigtepunkt.domain.templates.TemplateBook;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** Sections that tests find there. */
public final class Sections {
    private Sections() {}

    public static SectionRef assessment(CommitteeId committee, Period quarter) {
        return new SectionRef(committee, quarter, SectionKey.ASSESSMENT);
    }

    public static SectionRef area(CommitteeId committee, Period quarter, String key) {
        return new SectionRef(committee, quarter, SectionKey.of(new FocusAreaKey(key)));
    }

    public static void drafted(SectionStore store, SectionRef ref, String text, Instant at) {
        store.keep(ref, OptionalInt.empty(), new SectionEntry.Drafted(text, by(Role.SECRETARY, at)), Notes.any());
    }

    public static void released(SectionStore store, SectionRef ref, Instant at) {
        store.keep(ref, OptionalInt.empty(), new SectionEntry.Released("", by(Role.CHAIR, at)), Notes.any());
    }

    /** Where nobody has approved another template. */
    public static ReportTemplates shipped(ReportHistory reports) {
        return new ReportTemplates(() -> TemplateBook.EMPTY, reports);
    }

    static Signature by(Role role, Instant at) {
        return new Signature(Actor.Means.PAGE, "konto-" + role.code(), Optional.of(role), at);
    }
}
