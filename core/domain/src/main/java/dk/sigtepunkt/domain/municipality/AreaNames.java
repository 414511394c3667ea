package dk.sigtepunkt.domain.municipality;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What areas are called: by the installation, by Danmarks Statistik, and by the committees for their own places. */
public final class AreaNames {
    private static final Map<String, String> DENMARK = denmark();

    private final AreaCode own;
    private final Map<String, String> names;

    private AreaNames(AreaCode own, Map<String, String> names) {
        this.own = own;
        this.names = names;
    }

    public static AreaNames of(Reading reading) {
        return of(
                reading.figures().municipality(),
                reading.committees().committees().stream()
                        .map(KnownCommittee::content)
                        .toList());
    }

    public static AreaNames of(Municipality municipality, List<Committee> committees) {
        Map<String, String> names = new HashMap<>(DENMARK);
        Stream.concat(Stream.of(municipality.self(), municipality.region()), municipality.neighbours().stream())
                .forEach(area -> names.put(area.code().value(), area.name()));
        committees.stream()
                .flatMap(committee -> committee.places().stream())
                .forEach(place -> names.putIfAbsent(place.code().value(), place.name()));
        return new AreaNames(municipality.area(), names);
    }

    /** The code itself for an area that nobody has named. */
    public String name(AreaCode area) {
        return names.getOrDefault(area.value(), area.value());
    }

    /** What a figure is about when that is not the whole municipality; else empty. */
    public String part(AreaCode area, Breakdown breakdown) {
        String where = area.equals(own) ? "" : name(area);
        String who = breakdown.value().replace("=", ": ").replace(",", ", ");
        return where.isEmpty() || who.isEmpty() ? where + who : where + ", " + who;
    }

    private static Map<String, String> denmark() {
        try (InputStream file = Objects.requireNonNull(AreaNames.class.getResourceAsStream("/areas/denmark.csv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException broken) {
            throw new UncheckedIOException("the list of areas cannot be read", broken);
        }
    }
}
