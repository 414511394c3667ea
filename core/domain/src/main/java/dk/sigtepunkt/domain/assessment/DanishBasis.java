package dk.sigtepunkt.domain.assessment;

import dk.sigtepunkt.domain.assessment.Basis.Doubt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a status rests on, in Danish. */
final class DanishBasis {
    private static final Map<Doubt, String> NOT_ADOPTED = new LinkedHashMap<>();

    static {
        NOT_ADOPTED.put(Doubt.TARGET_NOT_ADOPTED, "mål");
        NOT_ADOPTED.put(Doubt.BASELINE_NOT_ADOPTED, "udgangspunkt");
        NOT_ADOPTED.put(Doubt.THRESHOLDS_NOT_ADOPTED, "grænser");
    }

    private DanishBasis() {}

    static String of(Basis basis) {
        List<String> sentences = new ArrayList<>();
        List<Doubt> open = NOT_ADOPTED.keySet().stream()
                .filter(doubt -> basis.count(doubt) > 0)
                .toList();
        if (!open.isEmpty()) {
            sentences.add(notAdopted(basis, open));
        }
        int examples = basis.count(Doubt.EXAMPLE_BASELINE);
        if (examples > 0) {
            sentences.add("Udgangspunktet er eksempeldata"
                    + (basis.judged() == 1 ? "." : " for %d af %d.".formatted(examples, basis.judged())));
        }
        return String.join(" ", sentences);
    }

    private static String notAdopted(Basis basis, List<Doubt> open) {
        boolean throughout = open.stream().allMatch(doubt -> basis.count(doubt) == basis.judged());
        if (basis.judged() == 1) {
            return "Ikke vedtaget: %s."
                    .formatted(listed(open.stream().map(NOT_ADOPTED::get).toList()));
        }
        return throughout
                ? "Ikke vedtaget for nogen af de %d vurderede indikatorer: %s."
                        .formatted(
                                basis.judged(),
                                listed(open.stream().map(NOT_ADOPTED::get).toList()))
                : "Ikke vedtaget: %s af %d vurderede indikatorer."
                        .formatted(
                                listed(open.stream()
                                        .map(doubt -> "%s for %d".formatted(NOT_ADOPTED.get(doubt), basis.count(doubt)))
                                        .toList()),
                                basis.judged());
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " og " + words.get(last);
    }
}
