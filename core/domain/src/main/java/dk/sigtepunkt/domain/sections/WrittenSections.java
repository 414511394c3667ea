package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.templates.CommitteeTexts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells a template's rules in which sections committees have written. */
@Component(service = CommitteeTexts.class)
public final class WrittenSections implements CommitteeTexts {
    private final SectionStore store;

    @Activate
    public WrittenSections(@Reference SectionStore store) {
        this.store = store;
    }

    @Override
    public boolean written(CommitteeId committee, Period quarter, String section) {
        return SectionKey.find(section)
                .map(key -> store.section(new SectionRef(committee, quarter, key)))
                .filter(kept -> !kept.entries().isEmpty())
                .isPresent();
    }
}
