package dk.sigtepunkt.reporting.internal.written;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.assessment.Correction;
import dk.sigtepunkt.domain.influence.QuartersInfluences;
import dk.sigtepunkt.domain.influence.QuartersInfluences.Crossing;
import dk.sigtepunkt.domain.influence.QuartersInfluences.Touched;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.templates.FigureRule;
import dk.sigtepunkt.domain.templates.TemplateFigures;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.IndicatorPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a template may ask for in a report of all, without what is closed to the reader. */
record OverallChapters(ReportTold.Told told, ConsolidatedReport figures) {
    /** The areas in which nothing is closed to the reader. */
    private Stream<FocusAreaPart> open() {
        return figures.focusAreas().stream().filter(this::isOpen);
    }

    private boolean isOpen(FocusAreaPart part) {
        return told.tells(ReportItem.area(told.report().ref(), part.area().ref()))
                && part.actions().stream()
                        .allMatch(one -> told.tells(ReportItem.action(
                                told.report().ref(), one.action().ref())));
    }

    List<IndicatorPart> keyFigures(TemplateFigures wanted) {
        Map<IndicatorId, IndicatorPart> all = new LinkedHashMap<>();
        figures.focusAreas().stream()
                .filter(part -> told.tells(
                        ReportItem.area(told.report().ref(), part.area().ref())))
                .flatMap(part -> part.indicators().stream())
                .forEach(one -> all.putIfAbsent(one.indicator().id(), one));
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

    QuartersInfluences crossings(QuartersInfluences all) {
        List<FocusAreaRef> open = open().map(part -> part.area().ref()).toList();
        boolean closed = told.report().closed().stream().anyMatch(one -> !told.tells(one.item()));
        return new QuartersInfluences(
                all.quarter(),
                all.changes().stream()
                        .filter(one -> open.contains(one.change().area()))
                        .map(one -> new Crossing(
                                one.change(),
                                one.touched().stream()
                                        .flatMap(touched -> touched(touched).stream())
                                        .toList()))
                        .filter(one -> !one.touched().isEmpty())
                        .toList(),
                closed ? List.of() : all.former());
    }

    private Optional<Touched> touched(Touched one) {
        Touched open = new Touched(
                one.committee(),
                one.areas().stream()
                        .filter(area -> told.tells(ReportItem.area(
                                told.report().ref(), area.reached().area())))
                        .toList(),
                one.hearing());
        return Optional.of(open).filter(still -> !still.areas().isEmpty());
    }

    List<Correction> corrections() {
        List<IndicatorId> closed = figures.focusAreas().stream()
                .filter(part -> !told.tells(
                        ReportItem.area(told.report().ref(), part.area().ref())))
                .flatMap(part -> part.indicators().stream())
                .map(one -> one.indicator().id())
                .toList();
        return figures.reservations().corrections().stream()
                .filter(one -> !closed.contains(one.indicator().id()))
                .toList();
    }
}
