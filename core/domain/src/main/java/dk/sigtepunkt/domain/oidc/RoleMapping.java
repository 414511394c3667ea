package dk.sigtepunkt.domain.oidc;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.text.Danish;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which claims give which roles, as an operator wrote it. A line {@code claim value = role} gives the role everywhere,
 * {@code claim value = role@committee} in that committee, {@code claim value = role@*} in each committee that the committee
 * claim names. What no line names gives nothing; a line that cannot be read gives nothing and is told.
 */
public final class RoleMapping {
    /** No more unknown values than this are told. */
    public static final int TOLD = 10;

    private static final int LONGEST_TOLD = 100;
    private static final String FROM_CLAIM = "*";
    private static final OidcWords WORDS = OidcWords.in(Danish.LOCALE);

    private final Map<String, List<Given>> lines = new HashMap<>();
    private final Map<String, CommitteeId> committees = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    private RoleMapping() {}

    /** @param committee an id, {@value #FROM_CLAIM}, or empty for everywhere */
    private record Given(Role role, String committee) {}

    /** A line, split at its last equals sign: names of groups may hold some themselves. */
    private record Line(String key, String value, String given) {
        static Optional<Line> of(String key, String text) {
            int at = text.lastIndexOf('=');
            return at < 0
                    ? Optional.empty()
                    : Optional.of(new Line(
                                    key,
                                    text.substring(0, at).strip(),
                                    text.substring(at + 1).strip()))
                            .filter(line ->
                                    !line.value().isEmpty() && !line.given().isEmpty());
        }
    }

    /**
     * @param roles lines {@code claim value = role[@committee]} by the key that they are written under
     * @param committees lines {@code claim value = committee} likewise; a claim's value that is a committee's id needs none
     */
    public static RoleMapping read(Map<String, String> roles, Map<String, String> committees) {
        RoleMapping mapping = new RoleMapping();
        new TreeMap<>(roles)
                .forEach(
                        (key, text) -> Line.of(key, text).ifPresentOrElse(mapping::role, () -> mapping.bad(key, text)));
        new TreeMap<>(committees)
                .forEach((key, text) ->
                        Line.of(key, text).ifPresentOrElse(mapping::committee, () -> mapping.bad(key, text)));
        return mapping;
    }

    /** What is wrong with the lines, each a sentence for the operator. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    /**
     * What somebody gets.
     *
     * @param values of the claims that say roles, in any order
     * @param committeeValues of the claim that says committees
     */
    public MappedClaims map(Collection<String> values, Collection<String> committeeValues) {
        Set<String> unknown = new LinkedHashSet<>();
        Set<CommitteeId> in = new LinkedHashSet<>();
        for (String value : committeeValues) {
            Optional<CommitteeId> found =
                    Optional.ofNullable(committees.get(value)).or(() -> CommitteeId.find(value));
            found.ifPresentOrElse(in::add, () -> unknown.add(value));
        }
        Set<HeldRole> roles = new LinkedHashSet<>();
        for (String value : values) {
            List<Given> given = lines.getOrDefault(value, List.of());
            given.stream().flatMap(one -> held(one, in)).forEach(roles::add);
            if (given.isEmpty()) {
                unknown.add(value);
            }
        }
        return new MappedClaims(
                roles, unknown.stream().map(RoleMapping::told).limit(TOLD).toList());
    }

    private static Stream<HeldRole> held(Given given, Set<CommitteeId> fromClaim) {
        if (given.committee().isEmpty()) {
            return Stream.of(HeldRole.everywhere(given.role()));
        }
        return given.committee().equals(FROM_CLAIM)
                ? fromClaim.stream().map(committee -> HeldRole.in(committee, given.role()))
                : Stream.of(HeldRole.in(new CommitteeId(given.committee()), given.role()));
    }

    /** A value may be anything: it is shown short and on one line. */
    private static String told(String value) {
        String line = value.replaceAll("\\p{C}", " ").strip();
        return line.length() <= LONGEST_TOLD ? line : line.substring(0, LONGEST_TOLD) + "…";
    }

    private void role(Line line) {
        int at = line.given().indexOf('@');
        String code = at < 0 ? line.given() : line.given().substring(0, at).strip();
        String committee = at < 0 ? "" : line.given().substring(at + 1).strip();
        Optional<Role> role = Arrays.stream(Role.values())
                .filter(one -> one.code().equals(code))
                .findFirst();
        if (role.isEmpty()) {
            faults.add(WORDS.unknownRole(line.key(), code));
        } else if (at >= 0
                && !committee.equals(FROM_CLAIM)
                && CommitteeId.find(committee).isEmpty()) {
            // An empty name after the sign must not come to mean everywhere.
            faults.add(WORDS.unknownCommittee(line.key(), committee));
        } else {
            lines.computeIfAbsent(line.value(), value -> new ArrayList<>()).add(new Given(role.get(), committee));
        }
    }

    private void committee(Line line) {
        CommitteeId.find(line.given())
                .ifPresentOrElse(
                        id -> committees.put(line.value(), id),
                        () -> faults.add(WORDS.unknownCommittee(line.key(), line.given())));
    }

    private void bad(String key, String text) {
        faults.add(WORDS.badLine(key, text));
    }
}
