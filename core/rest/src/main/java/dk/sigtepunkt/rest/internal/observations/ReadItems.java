package dk.sigtepunkt.rest.internal.observations;

import dk.sigtepunkt.domain.recording.Entry;
import dk.sigtepunkt.domain.recording.Intake;
import java.util.List;

/**
 * The items of a submission as they could be read.
 *
 * @param entries one for each item, in order; defaults filled in
 * @param misread what is wrong with the items' form
 */
record ReadItems(List<Entry> entries, List<Intake.Fault> misread) {
    ReadItems {
        entries = List.copyOf(entries);
        misread = List.copyOf(misread);
    }
}
