package dk.sigtepunkt.benchmark;

import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.municipality.NamedArea;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A municipality that there is not, so that all sides keep its own figures under the same code. */
final class Town {
    static final Municipality MUNICIPALITY = new Municipality(
            new NamedArea(new AreaCode("900"), "Måleby"),
            new NamedArea(new AreaCode("090"), "Region Måling"),
            List.of(),
            "Måleby Kommune");

    private Town() {}

    static String area() {
        return MUNICIPALITY.area().value();
    }

    /** Makes an installation that has not started yet this municipality's. */
    static void moveInto(Path data) throws IOException {
        Files.writeString(Files.createDirectories(data).resolve("sigtepunkt.municipality.yaml"), """
                schema: "municipality-1.0"
                code: "%s"
                name: %s
                region: { code: "%s", name: %s }
                neighbours: []
                logoText: %s
                """.formatted(
                        area(),
                        MUNICIPALITY.self().name(),
                        MUNICIPALITY.region().code().value(),
                        MUNICIPALITY.region().name(),
                        MUNICIPALITY.logoText()));
    }
}
