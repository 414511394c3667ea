package dk.sigtepunkt.reporting.internal.written;

import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.reporting.ActionPart;
import dk.sigtepunkt.reporting.Change;
import dk.sigtepunkt.reporting.FocusAreaPart;
import java.util.List;

/** A focus area without what is closed to the reader in it. */
final class OpenPart {
    private OpenPart() {}

    /** Where an action is closed, what changed in actions is not told either: its sentences name them. */
    static FocusAreaPart of(FocusAreaPart part, ReportTold.Told told) {
        List<ActionPart> open = part.actions().stream()
                .filter(one -> told.tells(
                        ReportItem.action(told.report().ref(), one.action().ref())))
                .toList();
        if (open.size() == part.actions().size()) {
            return part;
        }
        List<Change> changes = part.changes().stream()
                .filter(one -> one.kind() != Change.Kind.ACTION)
                .toList();
        return new FocusAreaPart(
                part.area(), part.committee(), part.cameLater(), part.assessment(), part.indicators(), open, changes);
    }
}
