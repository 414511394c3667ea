package dk.sigtepunkt.architecture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the product's own source or resources say whose installation it is; only the installation's data may. */
final class MunicipalityNamed {
    private static final Pattern NAMED = Pattern.compile("(?i)hedensted|(?<![0-9.])766(?![0-9])");
    private static final Pattern MAIN = Pattern.compile("(core|karaf-features)/[^/]+/src/main/.*");

    /** The installation's data; the table of all municipalities; a stand-in that answers as Statistikbanken does. */
    private static final Pattern MAY = Pattern.compile("karaf-features/distribution/src/main/resources/etc/.*"
            + "|core/domain/src/main/resources/areas/denmark\\.csv"
            + "|core/contracts-testkit/src/main/java/dk/sigtepunkt/testkit/statbank/.*");

    private MunicipalityNamed() {}

    static List<String> below(Path root) throws IOException {
        List<String> found = new ArrayList<>();
        for (String top : List.of("core", "karaf-features")) {
            try (Stream<Path> files = Files.walk(root.resolve(top))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String place = root.relativize(file).toString().replace('\\', '/');
                    if (MAIN.matcher(place).matches() && !MAY.matcher(place).matches() && named(file)) {
                        found.add(place);
                    }
                }
            }
        }
        return found;
    }

    /** Bytes that are no text are read as if they were: a name would still be there. */
    private static boolean named(Path file) throws IOException {
        return NAMED.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                .find();
    }
}
