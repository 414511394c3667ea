package dk.sigtepunkt.committees.internal.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.committees.internal.refusal.Objection;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommitteeExtenderTest {
    @Test
    void aBundleThatCannotBeReadIsObjectedTo() {
        Optional<Objection> objection = CommitteeExtender.objection(signed -> Optional.empty(), jar -> {
            throw new IOException("disken er væk");
        });
        assertThat(objection)
                .contains(new Objection(
                        "Udvalg skal være signeret, men bundlets indhold kan ikke læses (disken er væk). Installér det"
                                + " igen.",
                        "Udvalg skal være signeret, men bundlets indhold kan ikke læses. Installér det igen."));
    }
}
