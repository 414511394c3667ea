package dk.sigtepunkt.web.internal.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every address there is, as the features state them. */
public record Routes(List<Route> all) {
    public Routes {
        all = List.copyOf(all);
    }

    public static Routes of(List<? extends Pages> features) {
        return new Routes(
                features.stream().flatMap(feature -> feature.routes().stream()).toList());
    }

    public Optional<Found> find(String path) {
        for (Route route : all) {
            Optional<Map<String, String>> segments = route.match(path);
            if (segments.isPresent()) {
                return Optional.of(new Found(route, segments.get()));
            }
        }
        return Optional.empty();
    }

    /** @param segments the path's variable segments by name */
    public record Found(Route route, Map<String, String> segments) {}
}
