package dk.sigtepunkt.reporting.written;

import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.domain.judgement.JudgementEntry;
import dk.sigtepunkt.domain.reports.ReportNote;
import java.util.Map;
import java.util.Optional;

/**
 * What stood in the report before, to be laid beside this one's: nothing that is closed in it, and nothing that was taken back.
 *
 * @param reflection empty when it did not answer
 * @param own its texts by section, without those of areas
 * @param areas the committee's word about each
 * @param explanations why an area was off course
 */
public record EarlierTexts(
        Optional<ReportNote.Reflected> reflection,
        Map<String, String> own,
        Map<FocusAreaKey, String> areas,
        Map<FocusAreaKey, JudgementEntry.Explained> explanations) {
    public EarlierTexts {
        own = Map.copyOf(own);
        areas = Map.copyOf(areas);
        explanations = Map.copyOf(explanations);
    }
}
