package dk.sigtepunkt.reporting.internal.written;

import dk.sigtepunkt.reporting.ActionPart;
import dk.sigtepunkt.reporting.Change;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.reporting.QuarterAssessment;
import java.util.List;

/** A focus area without what is closed to the reader in it. */
final class OpenPart {
    private OpenPart() {}

    /**
     * Where an action is closed, what changed in actions is not told either: its sentences name them. What it is expected to change
     * is in no gap, and no explanation names it.
     */
    static FocusAreaPart of(FocusAreaPart part, Closings closings) {
        List<ActionPart> open = part.actions().stream()
                .filter(one -> closings.tells(one.action().ref()))
                .toList();
        boolean all = open.size() == part.actions().size();
        List<Change> changes = part.changes().stream()
                .filter(one -> all || one.kind() != Change.Kind.ACTION)
                .toList();
        QuarterAssessment assessment = part.assessment();
        return new FocusAreaPart(
                part.area(),
                part.committee(),
                part.cameLater(),
                new QuarterAssessment(
                        assessment.now(),
                        assessment.then(),
                        assessment.persons().stream()
                                .map(one -> one.naming(closings::tells))
                                .toList()),
                part.indicators().stream().map(one -> of(one, closings)).toList(),
                open,
                changes);
    }

    static IndicatorPart of(IndicatorPart part, Closings closings) {
        return new IndicatorPart(
                part.standing(),
                new IndicatorPart.Outlook(
                        part.outlook().prospect(),
                        part.outlook().expectations().stream()
                                .filter(one -> closings.tells(one.action()))
                                .toList()),
                part.figures(),
                part.age(),
                part.readOn(),
                part.beside());
    }
}
