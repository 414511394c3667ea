package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.indicator.Adoption;
import dk.sigtepunkt.domain.text.Danish;
import java.util.Optional;

/**
 * One line of the strategy's annex: a focus area the council adopted, under its primary sigtepunkt.
 *
 * @param wording empty when the list does not state it; then it is the committee's own
 * @param decided which decision made it so; empty when it stands in the annex
 */
public record ExpectedFocusArea(
        FocusAreaRef ref, SigtepunktId sigtepunkt, Optional<OfficialWording> wording, Optional<Adoption> decided) {
    /** What readers know it by where no committee has it: its wording between quotation marks, else its key. */
    public String name() {
        return wording.map(one -> Danish.quoted(one.plain())).orElse(ref.toString());
    }

    /** As the annex has it. */
    public ExpectedFocusArea(FocusAreaRef ref, SigtepunktId sigtepunkt, Optional<OfficialWording> wording) {
        this(ref, sigtepunkt, wording, Optional.empty());
    }

    /** An area whose wording the list does not state. */
    public ExpectedFocusArea(FocusAreaRef ref, SigtepunktId sigtepunkt) {
        this(ref, sigtepunkt, Optional.empty());
    }
}
