package dk.sigtepunkt.content.internal.yaml;

import dk.sigtepunkt.content.result.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Collects what is wrong with one file, so that its author sees everything at once. */
public final class Findings {
    private static final YamlWords WORDS = YamlWords.danish();

    private final String file;
    private final List<Finding> found = new ArrayList<>();

    public Findings(String file) {
        this.file = file;
    }

    public void add(int line, String sentence) {
        found.add(new Finding(file, line, sentence));
    }

    public void add(int line, FaultWording wording) {
        found.add(new Finding(file, line, wording.sentence(), wording.kind()));
    }

    /** For a sentence that has no word of the file. */
    public void quotingNothing(int line, String sentence) {
        found.add(Finding.quotingNothing(file, line, sentence));
    }

    public void addAll(List<Finding> others) {
        found.addAll(others);
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<Finding> sorted() {
        return found.stream()
                .sorted(Comparator.comparing(Finding::file).thenComparing(Finding::line))
                .distinct()
                .toList();
    }

    /** Makes a value that checks itself; what it objects to becomes a finding on the given line. */
    public <T> Optional<T> checked(int line, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException objection) {
            add(line, WORDS.objection(String.valueOf(objection.getMessage())));
            return Optional.empty();
        }
    }
}
