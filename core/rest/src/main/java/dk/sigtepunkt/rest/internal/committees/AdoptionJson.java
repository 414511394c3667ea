package dk.sigtepunkt.rest.internal.committees;

import dk.sigtepunkt.contracts.indicator.Adoption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who adopted something, when, and where that can be read. */
public record AdoptionJson(String body, String on, String source) {
    public static @Nullable AdoptionJson of(Optional<Adoption> adoption) {
        return adoption.<@Nullable AdoptionJson>map(
                        one -> new AdoptionJson(one.body(), one.on().toString(), one.source()))
                .orElse(null);
    }
}
