package dk.sigtepunkt.reporting.internal.written;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.Correction;
import dk.sigtepunkt.domain.templates.FigureRule;
import dk.sigtepunkt.domain.templates.TemplateFigures;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.reporting.written.OverallReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a template may ask for in a report of all, without what is closed to the reader. */
record OverallChapters(Closings closings, ConsolidatedReport figures) {
    OverallReport.Figures open() {
        return new OverallReport.Figures(
                figures.period(),
                figures.today(),
                figures.example(),
                figures.sigtepunkter(),
                figures.focusAreas().stream()
                        .filter(part -> closings.tells(part.area().ref()))
                        .map(part -> OpenPart.of(part, closings))
                        .toList(),
                figures);
    }

    List<IndicatorPart> keyFigures(TemplateFigures wanted) {
        Map<IndicatorId, IndicatorPart> all = new LinkedHashMap<>();
        figures.focusAreas().stream()
                .filter(part -> closings.tells(part.area().ref()))
                .flatMap(part -> part.indicators().stream())
                .forEach(one -> all.putIfAbsent(one.indicator().id(), OpenPart.of(one, closings)));
        if (wanted.rule() == FigureRule.NAMED) {
            return wanted.named().stream()
                    .flatMap(id -> Optional.ofNullable(all.get(id)).stream())
                    .toList();
        }
        return Stream.of(AssessmentCode.OFF_COURSE, AssessmentCode.ATTENTION)
                .flatMap(code -> all.values().stream()
                        .filter(one -> one.now().assessment().code() == code))
                .limit(TemplateFigures.MOST)
                .toList();
    }

    List<Correction> corrections() {
        List<IndicatorId> closed = figures.focusAreas().stream()
                .filter(part -> !closings.tells(part.area().ref()))
                .flatMap(part -> part.indicators().stream())
                .map(one -> one.indicator().id())
                .toList();
        return figures.reservations().corrections().stream()
                .filter(one -> !closed.contains(one.indicator().id()))
                .toList();
    }
}
