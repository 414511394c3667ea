package dk.sigtepunkt.security.internal.oidc;

import dk.sigtepunkt.domain.oidc.ExternalIdentity;
import dk.sigtepunkt.domain.oidc.OidcRefusal.Reason;
import dk.sigtepunkt.domain.oidc.OidcWords;
import dk.sigtepunkt.domain.oidc.ProvenPerson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who it is and what it may, by claims that are proven to be the provider's. */
final class PersonReader {
    private static final int LONGEST = 200;

    private final OidcSettings settings;

    PersonReader(OidcSettings settings) {
        this.settings = settings;
    }

    /** @throws Refusal when something needed is not there, or not sure enough */
    ProvenPerson read(Map<String, Object> claims) throws Refusal {
        OidcSettings.ClaimNames names = settings.claims();
        if (!names.tenant().isEmpty() && !first(claims, "tid").equals(Optional.of(names.tenant()))) {
            throw Refusal.badToken("id token: tid");
        }
        String assurance = assurance(claims);
        refuseOverage(claims);
        String subject = first(claims, "sub").orElseThrow(() -> missing("sub"));
        String name = first(claims, names.name())
                .map(PersonReader::line)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> missing(names.name()));
        return new ProvenPerson(
                ExternalIdentity.of(settings.client().issuer(), subject),
                name,
                email(claims),
                settings.mapping()
                        .map(
                                names.roles().stream()
                                        .flatMap(path -> ClaimPaths.texts(claims, path).stream())
                                        .distinct()
                                        .toList(),
                                committees(claims)),
                assurance);
    }

    private String assurance(Map<String, Object> claims) throws Refusal {
        OidcSettings.Assurance asked = settings.assurance();
        List<String> said = ClaimPaths.texts(claims, asked.claim());
        if (asked.accepted().isEmpty()) {
            return said.stream().findFirst().map(PersonReader::line).orElse("");
        }
        return said.stream()
                .filter(asked.accepted()::contains)
                .findFirst()
                .orElseThrow(() -> Refusal.of(Reason.LOW_ASSURANCE, OidcWords::lowAssurance, asked.claim()));
    }

    /**
     * Entra ID leaves groups out when there are many and says where they could be asked for. What is left would take roles
     * away from somebody who has them.
     */
    private void refuseOverage(Map<String, Object> claims) throws Refusal {
        boolean named = claims.get("_claim_names") instanceof Map<?, ?> elsewhere
                && paths().anyMatch(path -> elsewhere.keySet().stream()
                        .map(String::valueOf)
                        .anyMatch(left -> path.equals(left) || path.startsWith(left + ".")));
        boolean marked = ClaimPaths.isTrue(claims, "hasgroups") && paths().anyMatch("groups"::equals);
        if (named || marked) {
            throw Refusal.of(Reason.GROUPS_OVERAGE, OidcWords::groupsOverage, "groups");
        }
    }

    private Stream<String> paths() {
        OidcSettings.ClaimNames names = settings.claims();
        return Stream.concat(names.roles().stream(), Stream.of(names.committee()));
    }

    private List<String> committees(Map<String, Object> claims) {
        String path = settings.claims().committee();
        return path.isEmpty() ? List.of() : ClaimPaths.texts(claims, path);
    }

    /** Only one that the provider says it has checked; anybody can write another's at some providers. */
    private Optional<String> email(Map<String, Object> claims) {
        boolean vouched = settings.claims().trustEmail() || ClaimPaths.isTrue(claims, "email_verified");
        return first(claims, settings.claims().email())
                .filter(text -> vouched && text.length() <= LONGEST && text.contains("@"))
                .filter(text -> text.chars().noneMatch(sign -> sign <= ' ' || Character.isISOControl(sign)));
    }

    private static Refusal missing(String claim) {
        return Refusal.of(Reason.MISSING_CLAIM, words -> words.missingClaim(claim), claim);
    }

    private static Optional<String> first(Map<String, Object> claims, String path) {
        return ClaimPaths.texts(claims, path).stream().findFirst();
    }

    /** What a person may have written themselves, on one line and not too long. */
    private static String line(String text) {
        String line = text.replaceAll("\\p{C}", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
