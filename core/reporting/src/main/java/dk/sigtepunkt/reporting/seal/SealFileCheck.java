package dk.sigtepunkt.reporting.seal;

import dk.sigtepunkt.reporting.seal.SealFault.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Holds one file against itself and finds the value that was changed. */
final class SealFileCheck {
    private final SealFile file;
    private final List<SealFault> faults = new ArrayList<>();

    private SealFileCheck(SealFile file) {
        this.file = file;
    }

    /** Nothing when it holds. */
    static List<SealFault> of(SealFile file) {
        SealFileCheck check = new SealFileCheck(file);
        check.head();
        check.parts();
        check.root();
        return List.copyOf(check.faults);
    }

    /** What the digest has to be, as the head stands. */
    static String counted(SealFile file) {
        return SealDigests.of(file.headTree());
    }

    /** Whether the head is the one that the digest was made of; parts are another matter. */
    static boolean headHolds(SealFile file) {
        return counted(file).equals(file.digest()) && named(file);
    }

    /** Whether the report has the name that its kind, committee and quarter make. */
    private static boolean named(SealFile file) {
        return file.head().of().report().equals(file.headTree().get("report"));
    }

    private void head() {
        if (counted(file).equals(file.digest())) {
            if (!named(file)) {
                faults.add(SealFault.head(What.VALUE, "/report"));
            }
            return;
        }
        Map<String, Object> values = new TreeMap<>(file.headTree());
        Map<String, String> checks = texts(values.remove("checks"));
        Map<String, String> right = SealChecks.of("", values);
        List<String> wrong = SealChecks.disagreeing(checks, right);
        values.put("checks", right);
        What what = SealDigests.of(values).equals(file.digest()) ? What.CHECK : What.VALUE;
        wrong.forEach(field -> faults.add(SealFault.head(what, field)));
        if (wrong.isEmpty()) {
            faults.add(SealFault.head(What.DIGEST, "/digest"));
        }
    }

    private static Map<String, String> texts(@Nullable Object tree) {
        Map<String, String> texts = new TreeMap<>();
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> texts.put(key.toString(), value.toString()));
        }
        return texts;
    }

    private void parts() {
        for (int place = 0; place < file.parts().size(); place++) {
            SealedPart part = file.parts().get(place);
            int index = place;
            if (part.index() != place) {
                faults.add(SealFault.part(What.ORDER, place, "/index"));
            } else {
                faults.addAll(part.fold(open -> open(index, open), withheld -> withheld(index, withheld)));
            }
        }
    }

    private static List<SealFault> withheld(int index, SealedPart.Withheld part) {
        return part.check().equals(part.counted()) ? List.of() : List.of(SealFault.part(What.WHOLE_PART, index, ""));
    }

    private static List<SealFault> open(int index, SealedPart.Open part) {
        if (part.counted().equals(part.digest())) {
            // The checks are in the digest: they are asked only which value it was.
            return List.of();
        }
        SealedPart.Open right = part.rechecked();
        List<String> wrong = SealChecks.disagreeing(part.checks(), right.checks());
        if (wrong.isEmpty()) {
            return List.of(SealFault.part(What.DIGEST, index, "/digest"));
        }
        if (wrong.size() > 1 && wrong.containsAll(part.checks().keySet())) {
            return List.of(SealFault.part(What.WHOLE_PART, index, "/salt"));
        }
        What what = right.counted().equals(part.digest()) ? What.CHECK : What.VALUE;
        return wrong.stream().map(field -> SealFault.part(what, index, field)).toList();
    }

    private void root() {
        Optional<Object> root = Optional.ofNullable(file.headTree().get("root"));
        Optional<Object> count = Optional.ofNullable(file.headTree().get("parts"));
        boolean said = faults.stream().anyMatch(fault -> fault.part().isPresent());
        boolean counts = count.equals(Optional.of((long) file.parts().size()));
        String counted =
                SealDigests.root(file.parts().stream().map(SealedPart::digest).toList());
        boolean told = faults.stream().anyMatch(fault -> fault.field().equals("/root"));
        boolean countTold = faults.stream().anyMatch(fault -> fault.field().equals("/parts"));
        if (!counts && !countTold) {
            faults.add(SealFault.head(What.ORDER, "/parts"));
        } else if (!root.equals(Optional.of(counted)) && !told && !said) {
            faults.add(SealFault.head(What.TREE, "/root"));
        }
    }
}
