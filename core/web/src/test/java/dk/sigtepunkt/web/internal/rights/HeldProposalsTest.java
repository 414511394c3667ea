package dk.sigtepunkt.web.internal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.proposals.Proposals;
import dk.sigtepunkt.domain.rights.Need.Answer;
import dk.sigtepunkt.domain.rights.Somebody;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was not published of a proposal, and how to reach its sender, on every page and for everybody that there can be. */
final class HeldProposalsTest {
    private final PageTown town = new PageTown();
    private final Installation installation = town.installation;

    @Test
    void areReadAtTheDeskAloneByThoseWhoModerateThem() {
        int told = 0;
        for (Somebody one : Somebody.all(MadeUp.WATER, MadeUp.LAND)) {
            Optional<Session> session = session(one);
            for (Map.Entry<String, PageOperations.Line> line :
                    PageOperations.all().entrySet()) {
                if (line.getKey().startsWith("GET ")) {
                    String address = town.filled(line.getKey().substring(4), town.there(line.getKey()));
                    String text = installation
                            .site
                            .reply(Installation.visit("GET", address, Map.of(), session))
                            .body();
                    boolean moderates = address.startsWith("/forslag/behandling")
                            && line.getValue().need().of(one, MadeUp.WATER) == Answer.ALLOWED;
                    if (!moderates) {
                        assertThat(text)
                                .as("%s for %s", address, one)
                                .doesNotContain(Proposals.SECRET, Proposals.CONTACT);
                    } else if (text.contains(Proposals.CONTACT)) {
                        told++;
                    }
                }
            }
        }
        assertThat(told).isPositive();
    }

    private Optional<Session> session(Somebody one) {
        return switch (one.known()) {
            case NOBODY -> Optional.empty();
            case OWNER -> Optional.of(installation.signedIn());
            case PERSON ->
                Optional.of(installation.signedIn(
                        installation.holders.person(one.roles().toArray(HeldRole[]::new))));
        };
    }
}
