package dk.sigtepunkt.security.internal.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.oidc.OidcRefusal.Reason;
import dk.sigtepunkt.domain.oidc.ProvenPerson;
import dk.sigtepunkt.security.OpenIdConnect.Arrival;
import dk.sigtepunkt.security.OpenIdConnect.Leaving;
import dk.sigtepunkt.security.OpenIdConnect.NotProven;
import dk.sigtepunkt.security.OpenIdConnect.Proven;
import dk.sigtepunkt.security.standin.Fault;
import dk.sigtepunkt.security.standin.StandInBrowser;
import dk.sigtepunkt.security.standin.StandInProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Claims in the shapes in which providers send them. */
class ProviderShapesTest {
    private final StandInProvider provider = StandInProvider.open();

    @AfterEach
    void close() {
        provider.close();
    }

    private Arrival arrived(Configured configured) {
        OidcClient client = configured.client(new MovingClock());
        Leaving leaving = (Leaving) client.depart("/");
        return client.arrive(StandInBrowser.read(StandInBrowser.visit(leaving.address())), leaving.secret());
    }

    private ProvenPerson person(Configured configured) {
        return arrived(configured).fold(Proven::person, not -> {
            throw new AssertionError(not.why().sentence());
        });
    }

    private Reason refused(Configured configured) {
        return arrived(configured)
                .fold(
                        in -> {
                            throw new AssertionError("got in");
                        },
                        NotProven::why)
                .reason();
    }

    private static List<String> roles(ProvenPerson person) {
        return person.claims().roles().stream()
                .map(ProviderShapesTest::written)
                .sorted()
                .collect(Collectors.toList());
    }

    private static String written(HeldRole held) {
        return held.role().code()
                + held.committee().map(committee -> "@" + committee).orElse("");
    }

    private Configured configured() {
        return Configured.against(provider);
    }

    @Nested
    class Keycloak {
        private final Map<String, Object> claims = new HashMap<>(Map.of(
                "sub", "f3b0c442-98fc-4c14-9afb-f4c8996fb924",
                "name", "Lis Lund",
                "preferred_username", "lislu",
                "email", "lislu@by.example",
                "email_verified", true,
                "acr", "1",
                "realm_access", Map.of("roles", List.of("offline_access", "Controllere")),
                "resource_access", Map.of("sigte.punkt", Map.of("roles", List.of("Havnens sekretærer"))),
                "groups", List.of("/Direktionen/Økonomi")));

        @Test
        void rolesOfTheRealmOfTheClientAndGroups() {
            provider.signsIn(claims);
            ProvenPerson person = person(configured()
                    .with("roleClaims", "realm_access.roles, resource_access.sigte.punkt.roles, groups")
                    .with("role.3", "/Direktionen/Økonomi = executive"));
            assertThat(roles(person)).containsExactly("controller", "executive", "secretary@havn");
            assertThat(person.claims().unknown()).containsExactly("offline_access");
            assertThat(person.email()).contains("lislu@by.example");
            assertThat(person.assurance()).isEqualTo("1");
        }

        @Test
        void anAddressThatIsNotCheckedIsNone() {
            claims.put("email_verified", false);
            provider.signsIn(claims);
            assertThat(person(configured()).email()).isEmpty();
            claims.remove("email_verified");
            provider.signsIn(claims);
            assertThat(person(configured()).email()).isEmpty();
        }
    }

    @Nested
    class EntraId {
        private static final String TENANT = "8eaef023-2b34-4da1-9baa-8bc8c9d6a490";

        private final Map<String, Object> claims = new HashMap<>(Map.of(
                "sub", "AAAAAAAAAAAAAAAAAAAAAIkzqFVrSaSaFHy782bbtaQ",
                "oid", "00000000-0000-0000-66f3-3332eca7ea81",
                "tid", TENANT,
                "ver", "2.0",
                "name", "Lis Lund",
                "email", "lislu@by.example",
                "roles", List.of("Controllere"),
                "groups", List.of("0a9c7d9e-1111-2222-3333-444455556666")));

        private Configured entra() {
            return configured()
                    .with("tenant", TENANT)
                    .with("trustEmail", true)
                    .with("roleClaims", "roles, groups")
                    .with("role.3", "0a9c7d9e-1111-2222-3333-444455556666 = head-of-department@havn");
        }

        @Test
        void rolesOfTheAppAndGroups() {
            provider.signsIn(claims);
            ProvenPerson person = person(entra());
            assertThat(roles(person)).containsExactly("controller", "head-of-department@havn");
            assertThat(person.email()).contains("lislu@by.example");
        }

        @Test
        void groupsThatWereLeftOutTakeNothingAwayUnseen() {
            provider.signsIn(claims);
            provider.does(Fault.GROUPS_OVERAGE);
            assertThat(refused(entra())).isEqualTo(Reason.GROUPS_OVERAGE);
            assertThat(roles(person(entra().with("roleClaims", "roles")))).containsExactly("controller");
            provider.does(Fault.NONE);
            claims.remove("groups");
            claims.put("hasgroups", true);
            provider.signsIn(claims);
            assertThat(refused(entra())).isEqualTo(Reason.GROUPS_OVERAGE);
        }

        @Test
        void anotherOrganisationIsNotOurs() {
            claims.put("tid", "9188040d-6c67-4c5b-b112-36a304b66dad");
            provider.signsIn(claims);
            assertThat(refused(entra())).isEqualTo(Reason.BAD_TOKEN);
            claims.remove("tid");
            provider.signsIn(claims);
            assertThat(refused(entra())).isEqualTo(Reason.BAD_TOKEN);
        }
    }

    @Nested
    class DanishBroker {
        private static final String LOA = "https://data.gov.dk/concept/core/nsis/loa";

        private final Map<String, Object> claims = new HashMap<>(Map.of(
                "sub",
                "urn:uuid:0b6d7f0e",
                "https://data.gov.dk/model/core/eid/fullName",
                "Lis Lund",
                LOA,
                "Substantial",
                "rolle",
                "Havnens sekretærer",
                "enhed",
                "Afdeling 7"));

        private Configured broker() {
            return configured()
                    .with("nameClaim", "https://data.gov.dk/model/core/eid/fullName")
                    .with("roleClaims", "rolle")
                    .with("assuranceClaim", LOA)
                    .with("acceptedAssurance", "Substantial, High");
        }

        @Test
        void namesOfClaimsMayBeAddresses() {
            provider.signsIn(claims);
            ProvenPerson person = person(broker());
            assertThat(roles(person)).containsExactly("secretary@havn");
            assertThat(person.assurance()).isEqualTo("Substantial");
            assertThat(person.name()).isEqualTo("Lis Lund");
        }

        @Test
        void theCommitteeMayStandInAClaim() {
            provider.signsIn(claims);
            ProvenPerson person = person(broker().with("committeeClaim", "enhed")
                    .with("role.2", "Havnens sekretærer = secretary@*")
                    .with("committee.1", "Afdeling 7 = mole"));
            assertThat(roles(person)).containsExactly("secretary@mole");
        }

        @Test
        void whoIsNotSureEnoughIsRefused() {
            claims.put(LOA, "Low");
            provider.signsIn(claims);
            assertThat(refused(broker())).isEqualTo(Reason.LOW_ASSURANCE);
            claims.remove(LOA);
            provider.signsIn(claims);
            assertThat(refused(broker())).isEqualTo(Reason.LOW_ASSURANCE);
        }

        @Test
        void acrIsAskedForAndHeldTo() {
            Configured acr = broker().with("assuranceClaim", "acr")
                    .with("acceptedAssurance", "urn:high")
                    .with("requestedAssurance", "urn:high");
            claims.put("acr", "urn:high");
            provider.signsIn(claims);
            assertThat(person(acr).assurance()).isEqualTo("urn:high");
            assertThat(((Leaving) acr.client(new MovingClock()).depart("/"))
                            .address()
                            .getQuery())
                    .contains("acr_values=urn:high");
            provider.does(Fault.LOW_ACR);
            assertThat(refused(acr)).isEqualTo(Reason.LOW_ASSURANCE);
        }
    }

    @Test
    void claimsOfOtherKindsGiveNothing() {
        provider.signsIn(Map.of(
                "sub", "x",
                "name", "Lis\n\u001bLund",
                "email", "a b@by.example",
                "email_verified", "true",
                "roles", Map.of("Controllere", true),
                "groups", List.of(1, true, List.of("Controllere"), Map.of("a", "Controllere")),
                "realm_access", "Controllere"));
        ProvenPerson person = person(configured());
        assertThat(person.claims().roles()).isEmpty();
        assertThat(person.name()).isEqualTo("Lis  Lund");
        assertThat(person.email()).isEmpty();
    }

    @Test
    void aNameIsNeeded() {
        provider.signsIn(Map.of("sub", "x", "name", "\n "));
        assertThat(refused(configured())).isEqualTo(Reason.MISSING_CLAIM);
        provider.signsIn(Map.of("sub", "x"));
        assertThat(refused(configured())).isEqualTo(Reason.MISSING_CLAIM);
    }

    @Test
    void everyRoleCanBeGiven() {
        Configured all = configured();
        for (Role role : Role.values()) {
            all.with("role." + role.code(), "alle = " + role.code());
        }
        provider.signsIn(Map.of("sub", "x", "name", "Lis", "roles", List.of("alle")));
        assertThat(roles(person(all))).hasSize(Role.values().length);
    }
}
