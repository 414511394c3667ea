package dk.sigtepunkt.web.internal.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.committee.Place;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.web.internal.words.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What areas are called: Denmark's municipalities and regions, and the committees' own places. */
public final class AreaNames {
    private static final Map<String, String> DENMARK = denmark();

    private final Map<String, String> names;

    private AreaNames(Map<String, String> names) {
        this.names = names;
    }

    public static AreaNames of(CatalogueSnapshot catalogue) {
        Map<String, String> names = new HashMap<>(DENMARK);
        catalogue.committees().stream()
                .flatMap(committee -> committee.content().places().stream())
                .forEach(place -> names.putIfAbsent(place.code().value(), place.name()));
        return new AreaNames(names);
    }

    /** The code itself for an area that nobody has named. */
    public String name(AreaCode area) {
        return names.getOrDefault(area.value(), area.value());
    }

    /** What a figure is about when that is not the whole municipality; else empty. */
    public String part(AreaCode area, Breakdown breakdown) {
        String where = area.equals(AreaCode.HEDENSTED) ? "" : name(area);
        String who = breakdown.value().replace("=", ": ").replace(",", ", ");
        return where.isEmpty() || who.isEmpty() ? where + who : where + ", " + who;
    }

    public static String kind(Place.Kind kind, Words words) {
        return switch (kind) {
            case LOCAL_COMMUNITY -> words.say("view.place.local-community");
            case CENTRE_TOWN -> words.say("view.place.centre-town");
            case DISTRICT -> words.say("view.place.district");
        };
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
