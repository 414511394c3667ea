package dk.sigtepunkt.domain.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link EmergencyKeyUses} promises. */
public abstract class EmergencyKeyUsesContract {
    /** With nothing kept. */
    protected abstract EmergencyKeyUses opened();

    /** The acts of what was noted, in its order. */
    protected abstract List<String> noted();

    @Test
    void eachUseIsKeptInItsOrder() {
        EmergencyKeyUses uses = opened();
        uses.keep(Holders.note("read", ""));
        uses.keep(Holders.note("wrote", ""));
        assertThat(noted()).containsExactly("read", "wrote");
    }
}
