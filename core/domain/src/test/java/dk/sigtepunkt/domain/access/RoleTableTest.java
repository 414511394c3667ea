package dk.sigtepunkt.domain.access;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.RoleTable.Extent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The one table, cell by cell, in the own committee, in another and in none. */
class RoleTableTest {
    private static final CommitteeId OWN = new CommitteeId("havn");
    private static final CommitteeId FOREIGN = new CommitteeId("vej");

    private static boolean may(HeldRole held, Permission permission, Where where) {
        return Policy.HOUSE
                .objection(Actor.person(Actor.Means.PAGE, "nogen", Set.of(held)), permission, where)
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void aRoleInACommitteeReachesThatOneAlone(Permission permission) {
        for (Role role : Role.values()) {
            boolean any = RoleTable.extent(permission, role) != Extent.NONE;
            HeldRole bound = HeldRole.in(OWN, role);
            assertThat(may(bound, permission, Where.in(OWN))).as("%s own", role).isEqualTo(any);
            assertThat(may(bound, permission, Where.SOMEWHERE))
                    .as("%s some", role)
                    .isEqualTo(any);
            assertThat(may(bound, permission, Where.in(FOREIGN)))
                    .as("%s foreign", role)
                    .isFalse();
            assertThat(may(bound, permission, Where.EVERYWHERE))
                    .as("%s all", role)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Permission.class)
    void aRoleInNoCommitteeReachesAllOrNone(Permission permission) {
        for (Role role : Role.values()) {
            boolean all = RoleTable.extent(permission, role) == Extent.ALL;
            for (Where where : List.of(Where.in(OWN), Where.in(FOREIGN), Where.SOMEWHERE, Where.EVERYWHERE)) {
                assertThat(may(HeldRole.everywhere(role), permission, where))
                        .as("%s", role)
                        .isEqualTo(all);
            }
        }
    }

    @Test
    void severalRolesMayWhatAnyOfThemMay() {
        Actor actor = Actor.person(
                Actor.Means.API,
                "nogen",
                Set.of(HeldRole.in(OWN, Role.SECRETARY), HeldRole.everywhere(Role.STRATEGY_OFFICE)));

        assertThat(Policy.HOUSE.objection(actor, Permission.RECORD_FIGURES, Where.in(OWN)))
                .isEmpty();
        assertThat(Policy.HOUSE.objection(actor, Permission.KEEP_STRATEGY, Where.EVERYWHERE))
                .isEmpty();
        assertThat(Policy.HOUSE.objection(actor, Permission.RECORD_FIGURES, Where.in(FOREIGN)))
                .isPresent();
    }

    @Test
    void nobodyWithoutARoleAndNoServerMayWhatARoleMay() {
        for (Permission permission : Permission.values()) {
            assertThat(Policy.HOUSE.objection(
                            Actor.person(Actor.Means.PAGE, "nogen", Set.of()), permission, Where.SOMEWHERE))
                    .hasValueSatisfying(why -> assertThat(why.unknown()).isFalse());
        }
        Set<HeldRole> all = Set.copyOf(
                Arrays.stream(Role.values()).map(HeldRole::everywhere).toList());
        for (Actor.Standing standing : List.of(Actor.Standing.NOBODY, Actor.Standing.SERVER)) {
            assertThat(Policy.HOUSE.objection(
                            new Actor(Actor.Means.API, standing, "", all, Optional.empty()),
                            Permission.RECORD_FIGURES,
                            Where.in(OWN)))
                    .isPresent();
        }
    }

    @Test
    void theDocumentShowsTheTable() throws IOException {
        assertThat(Files.readAllLines(Path.of("../docs/roles.md")).stream()
                        .filter(line -> line.startsWith("|"))
                        .filter(line -> !line.startsWith("|---")))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of(line(
                                        "permission",
                                        Arrays.stream(Role.values()).map(Role::code))),
                                Arrays.stream(Permission.values())
                                        .map(permission -> line(
                                                permission.name(),
                                                Arrays.stream(Role.values())
                                                        .map(role -> RoleTable.extent(permission, role)
                                                                .sign()))))
                        .toList());
    }

    private static String line(String first, Stream<String> cells) {
        return Stream.concat(Stream.of(first), cells).collect(joining(" | ", "| ", " |"));
    }
}
