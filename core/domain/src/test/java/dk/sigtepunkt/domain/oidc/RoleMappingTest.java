package dk.sigtepunkt.domain.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleMappingTest {
    private static final HeldRole SECRETARY = HeldRole.in(new CommitteeId("havn"), Role.SECRETARY);

    private static MappedClaims map(String line, String... values) {
        return RoleMapping.read(Map.of("role.1", line), Map.of()).map(List.of(values), List.of());
    }

    @Test
    void aLineGivesARoleEverywhereOrInACommittee() {
        assertThat(map("Controllere = controller", "Controllere").roles())
                .containsExactly(HeldRole.everywhere(Role.CONTROLLER));
        assertThat(map("Havnens sekretærer=secretary@havn", "Havnens sekretærer")
                        .roles())
                .containsExactly(SECRETARY);
        assertThat(map("cn=havn,ou=by = secretary@havn", "cn=havn,ou=by").roles())
                .containsExactly(SECRETARY);
    }

    @Test
    void severalLinesMayNameOneValueAndOneRoleMayComeTwice() {
        RoleMapping mapping = RoleMapping.read(
                Map.of("a", "g1 = secretary@havn", "b", "g1 = controller", "c", "g2 = controller"), Map.of());
        assertThat(mapping.map(List.of("g1", "g2"), List.of()).roles())
                .containsExactlyInAnyOrder(SECRETARY, HeldRole.everywhere(Role.CONTROLLER));
    }

    @Test
    void theCommitteeMayComeFromAClaimOfItsOwn() {
        RoleMapping mapping = RoleMapping.read(
                Map.of("role.1", "sekretær = secretary@*"), Map.of("committee.1", "Havneafdelingen = havn"));
        MappedClaims mapped = mapping.map(List.of("sekretær"), List.of("Havneafdelingen", "vej", "Økonomi & Løn"));
        assertThat(mapped.roles())
                .containsExactlyInAnyOrder(SECRETARY, HeldRole.in(new CommitteeId("vej"), Role.SECRETARY));
        assertThat(mapped.unknown()).containsExactly("Økonomi & Løn");
        assertThat(mapping.map(List.of("sekretær"), List.of()).roles()).isEmpty();
    }

    @Test
    void whatNoLineNamesGivesNothingAndIsTold() {
        MappedClaims mapped = map("Controllere = controller", "controllere", "Alle");
        assertThat(mapped.roles()).isEmpty();
        assertThat(mapped.unknown()).containsExactly("controllere", "Alle");
    }

    @Test
    void whatIsToldIsShortAndOnOneLine() {
        List<String> many = IntStream.range(0, 500).mapToObj("g%d"::formatted).toList();
        assertThat(map("a = controller", many.toArray(String[]::new)).unknown()).hasSize(RoleMapping.TOLD);
        assertThat(map("a = controller", "x\n\u001by" + "z".repeat(1000)).unknown())
                .singleElement()
                .satisfies(told -> assertThat(told).hasSize(101).startsWith("x  yz"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a = ",
                " = secretary",
                "a = chief",
                "a = SECRETARY",
                "a = secretary@",
                "a = secretary@Havn!",
                "a = @havn",
                "a = secretary@havn@vej"
            })
    void aLineThatCannotBeReadGivesNothingAndIsTold(String line) {
        RoleMapping mapping = RoleMapping.read(Map.of("role.7", line), Map.of());
        assertThat(mapping.faults()).singleElement().asString().contains("role.7", "dk.sigtepunkt.oidc.cfg");
        assertThat(mapping.map(List.of("a", ""), List.of()).roles()).isEmpty();
    }

    @Test
    void aCommitteeLineThatCannotBeReadIsToldToo() {
        assertThat(RoleMapping.read(Map.of(), Map.of("committee.1", "x = Ikke et id", "committee.2", "x"))
                        .faults())
                .hasSize(2);
        assertThat(RoleMapping.read(Map.of(), Collections.emptyMap()).faults()).isEmpty();
    }
}
