package dk.sigtepunkt.content.internal.municipality;

import dk.sigtepunkt.content.internal.yaml.Findings;
import dk.sigtepunkt.content.internal.yaml.YamlFields;
import dk.sigtepunkt.content.internal.yaml.YamlTree;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.municipality.NamedArea;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns a municipality file that has passed its schema into values. */
public final class MunicipalityMapper {
    private static final String SHIPPED = "shippedCommittees";
    private static final String PARTS = "parts";

    private MunicipalityMapper() {}

    public static Optional<Municipality> municipality(YamlTree.Located file, Findings findings) {
        YamlFields root = new YamlFields(file);
        return findings.checked(root.line(), () -> municipality(root));
    }

    /** Which of the committees that come with the product are shown; empty when the file does not say. */
    public static Optional<Set<CommitteeId>> shippedCommittees(YamlTree.Located file) {
        YamlFields root = new YamlFields(file);
        return root.has(SHIPPED)
                ? Optional.of(root.texts(SHIPPED).stream().map(CommitteeId::new).collect(Collectors.toSet()))
                : Optional.empty();
    }

    /** The parts of the municipality by which people are counted; none when the file does not say. */
    public static List<String> parts(YamlTree.Located file) {
        YamlFields root = new YamlFields(file);
        return root.has(PARTS) ? root.texts(PARTS) : List.of();
    }

    private static Municipality municipality(YamlFields root) {
        return new Municipality(
                area(root),
                area(root.group("region")),
                root.groups("neighbours").stream().map(MunicipalityMapper::area).toList(),
                root.text("logoText"));
    }

    private static NamedArea area(YamlFields fields) {
        return new NamedArea(new AreaCode(fields.text("code")), fields.text("name"));
    }
}
