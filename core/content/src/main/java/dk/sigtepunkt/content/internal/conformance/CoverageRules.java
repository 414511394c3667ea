package dk.sigtepunkt.content.internal.conformance;

import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** That nothing is announced and then left empty. */
public final class CoverageRules {
    private static final ConformanceWords WORDS = ConformanceWords.danish();

    private CoverageRules() {}

    public static void everyFocusAreaIsMeasured(Subject subject, Findings findings) {
        Set<FocusAreaKey> measured = subject.committee().indicators().stream()
                .map(Indicator::focusArea)
                .collect(Collectors.toSet());
        missing(subject, measured, WORDS::notMeasured, findings);
    }

    public static void everyFocusAreaHasAnAction(Subject subject, Findings findings) {
        Set<FocusAreaKey> served = subject.committee().actions().stream()
                .map(action -> action.focusArea().key())
                .collect(Collectors.toSet());
        missing(subject, served, WORDS::withoutAction, findings);
    }

    public static void everyIndicatorHasFigures(Subject subject, Findings findings) {
        Set<IndicatorId> measured = new HashSet<>();
        subject.eachFigure(placed -> measured.add(placed.figure().indicator()));
        List<Indicator> indicators = subject.committee().indicators();
        for (int index = 0; index < indicators.size(); index++) {
            boolean computed = indicators.get(index).method().formula().isPresent();
            if (!computed && !measured.contains(indicators.get(index).id())) {
                findings.add(subject.line("indicators", index), WORDS.withoutFigures(indicators.get(index)));
            }
        }
    }

    private static void missing(
            Subject subject, Set<FocusAreaKey> covered, Function<FocusArea, String> sentence, Findings findings) {
        List<FocusArea> areas = subject.committee().focusAreas();
        for (int index = 0; index < areas.size(); index++) {
            if (!covered.contains(areas.get(index).ref().key())) {
                findings.add(subject.line("focusAreas", index), sentence.apply(areas.get(index)));
            }
        }
    }
}
