package dk.sigtepunkt.web.internal.report;

import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.assessment.Basis;
import dk.sigtepunkt.domain.gap.GapWords;
import dk.sigtepunkt.domain.pace.PaceWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.web.internal.view.Areas;
import dk.sigtepunkt.web.internal.view.IndicatorWords;
import dk.sigtepunkt.web.internal.view.PersonsView;
import dk.sigtepunkt.web.internal.view.StatusView;
import java.util.List;

/**
 * The table of the indicators of a focus area.
 *
 * @param basis what all their statuses rest on; empty when each says it for itself
 * @param standstill that no newer one has come since the last report; empty when one has
 */
public record KeyFigures(List<KeyFigure> rows, String basis, String standstill) {
    /** Whether anything is said of what is missing for a target. */
    public boolean hasGap() {
        return rows.stream().anyMatch(row -> !row.judged().gap().isEmpty());
    }

    public static KeyFigures of(FocusAreaPart part, Words words) {
        return new KeyFigures(
                part.indicators().stream()
                        .map(indicator -> keyFigure(indicator, words))
                        .toList(),
                sharedBasis(part, words),
                Areas.standstill(part, words));
    }

    /** Of some indicators of several areas. */
    public static KeyFigures of(List<IndicatorPart> indicators, Words words) {
        return new KeyFigures(
                indicators.stream().map(one -> keyFigure(one, words)).toList(), "", "");
    }

    /** What all statuses in the table rest on, told once; empty when they differ or there is nothing to say. */
    private static String sharedBasis(FocusAreaPart part, Words words) {
        List<Basis> bases = part.indicators().stream()
                .map(indicator -> indicator.now().assessment().basis())
                .filter(basis -> basis.judged() > 0)
                .toList();
        boolean once =
                Basis.alike(bases.stream()) && !bases.isEmpty() && !bases.get(0).firm();
        return once
                ? words.say(
                        "report.figures.basis",
                        AssessmentWords.in(words.language()).basis(bases.get(0)))
                : "";
    }

    private static KeyFigure keyFigure(IndicatorPart part, Words words) {
        var unit = part.indicator().unit();
        return new KeyFigure(
                part.indicator().id().toString(),
                part.indicator().name(),
                part.newest()
                        .map(newest -> Danish.amount(newest.figure().value().orElseThrow(), unit))
                        .orElse("–"),
                part.newest().map(newest -> Danish.period(newest.period())).orElse("–"),
                part.now().expected().isPresent()
                        ? Danish.amount(part.now().expected().getAsDouble(), unit)
                        : IndicatorWords.band(part),
                new Judged(
                        StatusView.of(part.now(), words),
                        AssessmentWords.in(words.language())
                                .basis(part.now().assessment().basis()),
                        part.prospect()
                                .map(PaceWords.in(words.language())::brief)
                                .orElse(""),
                        GapWords.in(words.language()).brief(part.gap()),
                        PersonsView.of(part.persons(), words)),
                part.newestIsExample());
    }

    /**
     * @param root the id of its root
     * @param expected where it should have been by then
     */
    public record KeyFigure(
            String root, String name, String value, String period, String expected, Judged judged, boolean example) {}

    /**
     * @param basis what the status rests on that nobody has adopted
     * @param pace what it has done in a year and has to do; empty when either is not known
     * @param gap what is missing for its next target with what actions are expected to change; empty when it is not known
     * @param persons what people say of it
     */
    public record Judged(StatusView status, String basis, String pace, String gap, PersonsView persons) {}
}
