package dk.sigtepunkt.content;

import dk.sigtepunkt.content.internal.municipality.MunicipalityMapper;
import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.content.internal.yaml.SchemaCheck;
import dk.sigtepunkt.content.internal.yaml.YamlTree;
import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.municipality.Municipality;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the file that says whose installation it is. */
public final class MunicipalityReader {
    private static final SchemaCheck SCHEMA = SchemaCheck.named("municipality-1.0");

    private MunicipalityReader() {}

    public static Outcome read(String name, String text) {
        Findings findings = new Findings(name);
        return YamlTree.read(text, findings)
                .<Outcome>flatMap(located -> {
                    SCHEMA.check(located, findings);
                    return findings.none() ? accepted(located, findings) : Optional.empty();
                })
                .orElseGet(() -> new Outcome.Refused(findings.sorted()));
    }

    private static Optional<Outcome.Accepted> accepted(YamlTree.Located file, Findings findings) {
        return MunicipalityMapper.municipality(file, findings)
                .map(municipality -> new Outcome.Accepted(
                        municipality, MunicipalityMapper.shippedCommittees(file), MunicipalityMapper.parts(file)));
    }

    /** The municipality, or what is wrong with its file. */
    public sealed interface Outcome {
        /**
         * @param shippedCommittees which of those that come with the product are shown; empty when the file does not say
         * @param parts where people live, as they are counted who take part; none when the file does not say
         */
        record Accepted(Municipality municipality, Optional<Set<CommitteeId>> shippedCommittees, List<String> parts)
                implements Outcome {
            public Accepted {
                shippedCommittees = shippedCommittees.map(Set::copyOf);
                parts = List.copyOf(parts);
            }
        }

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
