package dk.sigtepunkt.domain.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

final class MemoryOidcAttemptsTest extends OidcAttemptsContract {
    @Override
    protected OidcAttempts opened() {
        return new MemoryOidcAttempts();
    }

    @Test
    void anAttemptLeadsOnlyToAPathOfThisServer() {
        for (String elsewhere : new String[] {
            "//evil.example",
            "https://evil.example",
            "/\\evil.example",
            "",
            "drift",
            "/a\nb",
            "/a b",
            "/" + "a".repeat(1000)
        }) {
            assertThat(new OidcAttempt("h", "s", elsewhere, Instant.EPOCH).nextPath())
                    .isEqualTo("/");
        }
        assertThat(new OidcAttempt("h", "s", "/drift?a=b", Instant.EPOCH).nextPath())
                .isEqualTo("/drift?a=b");
    }
}
