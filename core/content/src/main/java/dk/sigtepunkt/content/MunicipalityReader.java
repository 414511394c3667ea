package dk.sigtepunkt.content;

import dk.sigtepunkt.content.internal.municipality.MunicipalityMapper;
import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.content.internal.yaml.SchemaCheck;
import dk.sigtepunkt.content.internal.yaml.YamlTree;
import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.contracts.municipality.Municipality;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the file that says whose installation it is. */
public final class MunicipalityReader {
    private static final SchemaCheck SCHEMA = SchemaCheck.named("municipality-1.0");

    private MunicipalityReader() {}

    public static Outcome read(String name, String text) {
        Findings findings = new Findings(name);
        Optional<Municipality> municipality = YamlTree.read(text, findings).flatMap(located -> {
            SCHEMA.check(located, findings);
            return findings.none() ? MunicipalityMapper.municipality(located, findings) : Optional.empty();
        });
        return municipality.<Outcome>map(Outcome.Accepted::new).orElseGet(() -> new Outcome.Refused(findings.sorted()));
    }

    /** The municipality, or what is wrong with its file. */
    public sealed interface Outcome {
        record Accepted(Municipality municipality) implements Outcome {}

        record Refused(List<Finding> findings) implements Outcome {
            public Refused {
                findings = List.copyOf(findings);
            }
        }

        default <T> T fold(Function<Accepted, T> accepted, Function<Refused, T> refused) {
            return this instanceof Accepted outcome ? accepted.apply(outcome) : refused.apply((Refused) this);
        }
    }
}
