package dk.sigtepunkt.content.internal.conformance;

import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** That figures could be true, and that made-up ones say so. */
public final class FigureRules {
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    /** Changes in per cent do pass 100; a figure beyond this is one in another unit. */
    private static final double LARGEST_PERCENTAGE = 1000;

    private static final ConformanceWords WORDS = ConformanceWords.danish();

    private FigureRules() {}

    /** A projection is about times to come, so that it is always known before them. */
    public static void noFigureIsKnownBeforeItsPeriod(Subject subject, Findings findings) {
        Set<IndicatorId> projections = subject.committee().indicators().stream()
                .filter(indicator -> indicator.method().forward())
                .map(Indicator::id)
                .collect(Collectors.toSet());
        subject.eachFigure(placed -> {
            Observation figure = placed.figure();
            LocalDate known = figure.knownAt().atZone(ZONE).toLocalDate();
            if (known.isBefore(figure.period().start()) && !projections.contains(figure.indicator())) {
                placed.add(findings, WORDS.knownTooEarly(figure.period(), known));
            }
        });
    }

    public static void percentagesAreWithinReason(Subject subject, Findings findings) {
        Set<IndicatorId> percentages = subject.committee().indicators().stream()
                .filter(indicator -> indicator.unit().kind() == UnitKind.PERCENT)
                .map(Indicator::id)
                .collect(Collectors.toSet());
        subject.eachFigure(placed -> {
            Observation figure = placed.figure();
            if (percentages.contains(figure.indicator())
                    && Math.abs(figure.figure().value().orElse(0)) > LARGEST_PERCENTAGE) {
                placed.add(findings, WORDS.noPerCent(figure.figure().value().orElse(0)));
            }
        });
    }

    public static void examplesSayThatTheyAre(Subject subject, Findings findings) {
        for (int index = 0; index < subject.files().size(); index++) {
            boolean silent = subject.files().get(index).observations().stream()
                    .anyMatch(figure -> figure.example()
                            && !figure.reference().toLowerCase(Locale.ROOT).contains("eksempel"));
            if (silent) {
                findings.add(subject.line("observations", index, "source"), WORDS.examplesNotNamed());
            }
        }
    }

    public static void notesAreFitToBeRead(Subject subject, Findings findings) {
        subject.eachFigure(placed -> {
            // Notes that stand in the committee file are read with its other texts.
            if (!placed.file().inline()) {
                PublicText.unfit(placed.figure().figure().note())
                        .ifPresent(unfit -> placed.add(findings, WORDS.noteNotFit(unfit)));
            }
        });
    }
}
