package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.municipality.AreaNames;
import dk.sigtepunkt.reporting.written.OverallReport;
import dk.sigtepunkt.web.internal.influence.CrossingView;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.questions.QuestionLine;
import dk.sigtepunkt.web.internal.report.KeyFigures;
import dk.sigtepunkt.web.internal.view.CorrectionLine;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a template may ask for in a report of all; nothing of what it does not.
 *
 * @param crossing none where it is not asked for
 * @param compared its texts beside those of the report before; none where nothing is compared
 */
public record OverallBeside(
        KeyFigures figures,
        List<QuestionLine> questions,
        List<CrossingView> crossing,
        List<CorrectionLine> corrections,
        List<ComparedTexts> compared) {
    static OverallBeside of(OverallReport report, PageRequest visit, Reading reading, Links links) {
        OverallReport.Beside beside = report.beside();
        AreaNames names = AreaNames.of(reading);
        return new OverallBeside(
                KeyFigures.of(beside.keyFigures(), visit.words()),
                beside.questions().stream()
                        .map(one -> QuestionLine.of(
                                one, reading.committees(), report.figures().today(), links, visit.words()))
                        .toList(),
                beside.influences().map(all -> CrossingView.of(all, visit, reading, links)).stream()
                        .toList(),
                beside.corrections().stream()
                        .map(one -> CorrectionLine.of(one, names, links, visit.words()))
                        .toList(),
                Stream.of(ComparedTexts.of(report, visit.words()))
                        .filter(one -> !one.texts().isEmpty())
                        .toList());
    }
}
