package dk.sigtepunkt.content.internal.conformance;

import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.content.internal.yaml.YamlTree;
import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.content.result.ReadResult.ObservationFile;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.Observation;
import java.util.List;
import java.util.function.Consumer;

/**
 * The content that the rules look at, and where each part of it stands.
 *
 * @param tree the committee file
 */
public record Subject(Committee committee, List<ObservationFile> files, YamlTree.Located tree) {
    public static Subject of(ReadResult.Accepted content) {
        YamlTree.Located tree = YamlTree.read(content.document(), new Findings(""))
                .orElseThrow(() -> new IllegalArgumentException("content was accepted, but its document is no YAML"));
        return new Subject(content.committee(), content.observations(), tree);
    }

    /** @param list {@code focusAreas}, {@code indicators} or {@code actions} */
    int line(String list, int index) {
        return tree.line("/%s/%d".formatted(list, index));
    }

    /** The line of one field of an item, or of the item when it leaves the field out. */
    int line(String list, int index, String field) {
        return tree.line("/%s/%d/%s".formatted(list, index, field));
    }

    void eachFigure(Consumer<Placed> consumer) {
        for (ObservationFile file : files) {
            for (int index = 0; index < file.observations().size(); index++) {
                consumer.accept(new Placed(
                        file, file.observations().get(index), file.lines().get(index)));
            }
        }
    }

    /** A figure and where it stands. */
    record Placed(ObservationFile file, Observation figure, int line) {
        void add(Findings findings, String sentence) {
            if (file.inline()) {
                findings.add(line, sentence);
            } else {
                findings.addAll(List.of(new Finding(file.file(), line, sentence)));
            }
        }
    }
}
