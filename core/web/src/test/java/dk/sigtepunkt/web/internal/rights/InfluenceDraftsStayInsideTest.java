package dk.sigtepunkt.web.internal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.influence.Influences;
import dk.sigtepunkt.domain.rights.Need;
import dk.sigtepunkt.domain.rights.Need.Answer;
import dk.sigtepunkt.domain.rights.Somebody;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A draft of an influence between two committees is told to those of its own committee alone, the other one's people included. */
class InfluenceDraftsStayInsideTest {
    private static final String SECRET = "Hemmelighed";
    private static final String ONE = "/forbundne-kar/vand/bad/land/skov";

    private final PageTown town = new PageTown();
    private final Installation installation = town.installation;

    private static List<String> addresses() {
        List<String> addresses = new ArrayList<>(PageOperations.all().keySet().stream()
                .filter(operation -> operation.startsWith("GET "))
                .map(operation -> operation.substring("GET ".length()))
                .toList());
        addresses.addAll(List.of(
                ONE,
                ONE + "?kendt=2026-03-09",
                ONE + "/vand/kladde",
                ONE + "/vand/frigiv",
                ONE + "/vand/traek-tilbage",
                ONE + "/land/kladde",
                ONE + "/land/enig",
                ONE + "/land/afvis",
                "/forbundne-kar?omraade=vand/bad",
                "/forbundne-kar?udvalg=land",
                "/forbundne-kar?kendt=2026-03-09",
                "/fokusomraader/vand/bad?kvartal=2025K4",
                "/virkninger?kvartal=2025K4",
                "/rapport/2025K4"));
        return addresses;
    }

    /** Empty for nobody. */
    private Optional<Session> session(Somebody one) {
        return switch (one.known()) {
            case NOBODY -> Optional.empty();
            case OWNER -> Optional.of(installation.signedIn());
            case PERSON ->
                Optional.of(installation.signedIn(
                        installation.holders.person(one.roles().toArray(HeldRole[]::new))));
        };
    }

    private String told(String address, Optional<Session> who) {
        String filled = town.filled(address, town.there("GET " + address));
        return installation
                .site
                .reply(Installation.visit("GET", filled, Map.of(), who))
                .body();
    }

    @Test
    void nobodyElseReadsAnyOfItAnywhere() {
        Influences.drafted(installation.influences, "vand/bad", "land/skov", SECRET);
        Need own = Need.own(Permission.SEE_DRAFTS);
        int readers = 0;
        for (Somebody one : Somebody.all(MadeUp.WATER, MadeUp.LAND)) {
            Optional<Session> who = session(one);
            if (own.of(one, MadeUp.WATER) == Answer.ALLOWED) {
                readers++;
                assertThat(told(ONE, who)).as("%s", one).contains(SECRET);
            } else {
                for (String address : addresses()) {
                    assertThat(told(address, who)).as("%s at %s", one, address).doesNotContain(SECRET);
                }
            }
        }
        assertThat(readers).isEqualTo(6);
    }
}
