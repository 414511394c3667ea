package dk.sigtepunkt.rest.internal.me;

import dk.sigtepunkt.domain.keys.PersonalKey;
import dk.sigtepunkt.rest.internal.http.InstantText;
import org.jspecify.annotations.Nullable;

/** One key for the people's console. */
public record SshKeyJson(
        String id,
        String account,
        String label,
        String kind,
        String fingerprint,
        String addedAt,
        @Nullable String usedAt,
        @Nullable String endedAt) {
    static SshKeyJson of(PersonalKey key) {
        return new SshKeyJson(
                key.id().value(),
                key.account().value(),
                key.label(),
                key.key().kind(),
                key.key().fingerprint(),
                InstantText.of(key.times().added()),
                key.times().used().map(InstantText::of).orElse(null),
                key.times().ended().map(InstantText::of).orElse(null));
    }
}
