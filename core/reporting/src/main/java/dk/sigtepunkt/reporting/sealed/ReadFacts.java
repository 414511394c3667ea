package dk.sigtepunkt.reporting.sealed;

import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.reporting.seal.json.JsonPointers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads the facts of a seal, also one of an older or newer product: what is not there, or of another kind, is empty. */
final class ReadFacts {
    private ReadFacts() {}

    /** What stands there; an empty text where nothing does. */
    static Object tree(Object tree, String place) {
        return JsonPointers.find(tree, place).orElse("");
    }

    static Optional<String> text(Object tree, String place) {
        return JsonPointers.find(tree, place).filter(String.class::isInstance).map(String.class::cast);
    }

    static Optional<Integer> whole(Object tree, String place) {
        return JsonPointers.find(tree, place)
                .filter(Number.class::isInstance)
                .map(Number.class::cast)
                .map(Number::intValue);
    }

    static OptionalDouble number(Object tree, String place) {
        return text(tree, place)
                .filter(text -> text.matches("-?\\d{1,18}(\\.\\d{1,18})?"))
                .map(Double::valueOf)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    static List<Object> list(Object tree, String place) {
        return JsonPointers.find(tree, place)
                .filter(List.class::isInstance)
                .<List<Object>>map(list -> List.copyOf((List<?>) list))
                .orElse(List.of());
    }

    static Optional<AssessmentCode> status(Object tree, String place) {
        return Arrays.stream(AssessmentCode.values())
                .filter(code -> text(tree, place).equals(Optional.of(code.code())))
                .findFirst();
    }
}
