package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.util.List;
import java.util.OptionalInt;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps sections, drafts too. Nothing in it is ever changed or deleted. */
@ProviderType
public interface SectionStore {
    /**
     * All that was ever released, also what its report does not let anybody read yet: for {@link PublicSections} and the
     * committee's own report. The same object until something more is, and another one then.
     */
    ReleasedBook released();

    /** One with all that was written of it; an empty one when nothing was. */
    KeptSection section(SectionRef ref);

    /** Every section of a committee's quarter in which anything was written, by their keys. */
    List<KeptSection> written(CommitteeId committee, Period quarter);

    /**
     * @param seen the {@link KeptSection#version()} that the writer has seen; empty for who has looked at nothing
     * @return false when it is another one by now; then nothing is kept
     */
    default boolean keep(SectionRef ref, OptionalInt seen, SectionEntry entry, AuditNote note) {
        return keep(ref, new Judged(seen, OptionalInt.empty()), entry, note);
    }

    /** @return false when the section or its report is not as it was judged on by now; then nothing is kept */
    boolean keep(SectionRef ref, Judged judged, SectionEntry entry, AuditNote note);

    /**
     * What it was decided on that something may be written.
     *
     * @param section the {@link KeptSection#version()}; empty for any
     * @param report the {@link dk.sigtepunkt.domain.reports.WrittenReport#version()} of the committee's report, so that nothing
     *     is written in one that was submitted in the same moment; empty for any
     */
    record Judged(OptionalInt section, OptionalInt report) {}
}
