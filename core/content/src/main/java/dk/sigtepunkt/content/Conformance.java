package dk.sigtepunkt.content;

import dk.sigtepunkt.content.internal.conformance.CoverageRules;
import dk.sigtepunkt.content.internal.conformance.FigureRules;
import dk.sigtepunkt.content.internal.conformance.IndicatorRules;
import dk.sigtepunkt.content.internal.conformance.LinkRules;
import dk.sigtepunkt.content.internal.conformance.Rule;
import dk.sigtepunkt.content.internal.conformance.Subject;
import dk.sigtepunkt.content.internal.conformance.TextRules;
import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.content.result.ReadResult;
import java.util.List;

/**
 * What a committee's content should hold beyond what a server must refuse: that it is complete, honest about its examples
 * and fit to be read. The conformance kit, the shell and the command line all ask here, so they say the same.
 */
public final class Conformance {
    private static final List<Rule> RULES = List.of(
            CoverageRules::everyFocusAreaIsMeasured,
            CoverageRules::everyFocusAreaHasAnAction,
            CoverageRules::everyIndicatorHasFigures,
            IndicatorRules::unitsAreWhatTheySay,
            IndicatorRules::targetsGoTheRightWay,
            IndicatorRules::tablesAreNamed,
            LinkRules::noLinkIsRepeated,
            FigureRules::noFigureIsKnownBeforeItsPeriod,
            FigureRules::percentagesAreWithinReason,
            FigureRules::examplesSayThatTheyAre,
            FigureRules::notesAreFitToBeRead,
            TextRules::textsAreFitToBeRead,
            TextRules::ownersAreRoles);

    private Conformance() {}

    /**
     * @param file how the committee file is called in findings
     * @param content as a reader accepted it, with its figures
     * @return in order of file and line; empty when the content conforms
     */
    public static List<Finding> check(String file, ReadResult.Accepted content) {
        Findings findings = new Findings(file);
        Subject subject = Subject.of(content);
        RULES.forEach(rule -> rule.check(subject, findings));
        return findings.sorted();
    }
}
