package dk.sigtepunkt.domain.wheel;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.sections.QuarterWords;
import dk.sigtepunkt.domain.sections.ReleasedSections;
import dk.sigtepunkt.domain.sections.ReleasedText;
import dk.sigtepunkt.domain.sections.SectionKey;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A committee has delivered a quarter once its own assessment of it is released. */
@Component(service = QuarterDeliveries.class)
public final class ReleasedDeliveries implements QuarterDeliveries {
    private final ReleasedSections sections;

    @Activate
    public ReleasedDeliveries(@Reference ReleasedSections sections) {
        this.sections = sections;
    }

    @Override
    public Optional<Instant> delivered(CommitteeId committee, Period quarter, Optional<Instant> known) {
        QuarterWords words = sections.known(known).of(committee, quarter);
        // What it is corrected by later does not make it late.
        return words.assessment()
                .flatMap(standing -> words.texts().stream()
                        .filter(text -> text.ref().key().equals(SectionKey.ASSESSMENT) && text.stands())
                        .map(ReleasedText::released)
                        .map(by -> by.at())
                        .min(Comparator.naturalOrder()));
    }
}
