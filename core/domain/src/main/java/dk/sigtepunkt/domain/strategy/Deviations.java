package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.FocusArea;
import dk.sigtepunkt.contracts.FocusAreaRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Differences between the adopted focus areas and those the committees bring, as Danish sentences. */
public final class Deviations {
    private Deviations() {}

    public static List<String> between(ExpectedFocusAreas expected, List<FocusArea> present) {
        if (expected.all().isEmpty()) {
            return List.of();
        }
        Map<FocusAreaRef, FocusArea> byRef =
                present.stream().collect(Collectors.toMap(FocusArea::ref, Function.identity()));
        List<String> sentences = new ArrayList<>();
        for (ExpectedFocusArea area : expected.all()) {
            compare(area, Optional.ofNullable(byRef.get(area.ref()))).ifPresent(sentences::add);
        }
        for (FocusArea area : present) {
            if (expected.cameLater(area.ref())) {
                sentences.add("»%s« (%s) er kommet til efter vedtagelsen".formatted(area.title(), area.ref()));
            }
        }
        return List.copyOf(sentences);
    }

    private static Optional<String> compare(ExpectedFocusArea expected, Optional<FocusArea> present) {
        if (present.isEmpty()) {
            return Optional.of("%s er vedtaget, men intet installeret udvalg har det".formatted(expected.ref()));
        }
        return present.filter(area -> !area.primary().sigtepunkt().equals(expected.sigtepunkt()))
                .map(area -> "%s er vedtaget under %s, men står under %s"
                        .formatted(
                                expected.ref(),
                                expected.sigtepunkt(),
                                area.primary().sigtepunkt()));
    }
}
