package dk.sigtepunkt.web.internal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.breadth.SomeTurnouts;
import dk.sigtepunkt.domain.claims.ContributionClaim;
import dk.sigtepunkt.domain.claims.Ground;
import dk.sigtepunkt.domain.claims.SomeClaims;
import dk.sigtepunkt.domain.evidence.SomeEvidence;
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

/** Drafts with a secret in each of their texts: no page tells any of it to anybody but the committee's own people. */
class DraftsStayInsideTest {
    private static final String SECRET = "Hemmelighed";

    private final PageTown town = new PageTown();
    private final Installation installation = town.installation;

    private String planted() {
        FocusAreaRef area = SomeEvidence.area("vand", "soe");
        SomeEvidence.story(installation.evidence, SECRET, area);
        return "/evidens/"
                + SomeEvidence.draft(installation.evidence, SECRET, area).number();
    }

    private String claimed() {
        ContributionClaim claim = SomeClaims.saying(SECRET, MadeUp.WATER, "rens", "soe", new Ground.Finding(1));
        return "/sandsynliggoerelse/"
                + SomeClaims.draft(installation.claims, claim).number();
    }

    private String counted() {
        FocusAreaRef area = SomeEvidence.area("vand", "soe");
        return "/bredde/"
                + SomeTurnouts.planted(installation.written.turnouts(), area, SECRET)
                        .number();
    }

    private static List<String> addresses(String draft, String claim, String counted) {
        List<String> addresses = new ArrayList<>(PageOperations.all().keySet().stream()
                .filter(operation -> operation.startsWith("GET "))
                .map(operation -> operation.substring("GET ".length()))
                .toList());
        addresses.addAll(List.of(
                draft,
                draft + "?kendt=2026-03-09",
                draft + "/ret",
                draft + "/samtykke",
                draft + "/offentliggoer",
                draft + "/traek-tilbage",
                claim,
                claim + "?kendt=2026-03-09",
                claim + "/ret",
                claim + "/offentliggoer",
                claim + "/traek-tilbage",
                counted,
                counted + "?kendt=2026-03-09",
                counted + "/ret",
                counted + "/tag-tilbage",
                "/bredde?kendt=2026-03-09",
                "/sandsynliggoerelse?kendt=2026-03-09",
                "/evidens?soeg=" + SECRET,
                "/evidens?soeg=tekst&udvalg=vand",
                "/evidens?omraade=vand/soe&siger=against",
                "/evidens?kendt=2026-03-09",
                "/fokusomraader/vand/soe?kvartal=2025K4",
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
        String draft = planted();
        String claim = claimed();
        String counted = counted();
        Need own = Need.own(Permission.KEEP_EVIDENCE);
        int readers = 0;
        for (Somebody one : Somebody.all(MadeUp.WATER, MadeUp.LAND)) {
            Optional<Session> who = session(one);
            if (own.of(one, MadeUp.WATER) == Answer.ALLOWED) {
                readers++;
                assertThat(told(draft, who)).as("%s", one).contains(SECRET);
                assertThat(told("/evidens", who)).as("%s", one).contains(SECRET);
                assertThat(told(claim, who)).as("%s", one).contains(SECRET);
                assertThat(told("/sandsynliggoerelse", who)).as("%s", one).contains(SECRET);
                assertThat(told(counted, who)).as("%s", one).contains(SECRET);
                assertThat(told("/bredde", who)).as("%s", one).contains(SECRET);
            } else {
                for (String address : addresses(draft, claim, counted)) {
                    // What is looked for stands in the field again.
                    String page = told(address, who).replace("value=\"" + SECRET + "\"", "");
                    assertThat(page).as("%s at %s", one, address).doesNotContain(SECRET);
                }
            }
        }
        assertThat(readers).isEqualTo(4);
    }
}
