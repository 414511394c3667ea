package dk.sigtepunkt.domain.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.StrategyId;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link StrategyTextStore} promises: every version of a text is kept letter by letter. */
public abstract class StrategyTextStoreContract {
    private static final StrategyId ID = new StrategyId("sammen");

    private StrategyTextStore store;

    /** An empty store. */
    protected abstract StrategyTextStore opened();

    @BeforeEach
    void openEmpty() {
        store = opened();
    }

    @Test
    void nothingIsThereBeforeSomethingIsImported() {
        assertThat(store.versions(ID)).isEmpty();
        assertThat(store.of(ID)).isEmpty();
    }

    @Test
    void everyVersionComesBackAsItWasTheNewestFirst() {
        StrategyText first = new StrategyText("Første\nudgave\t", "a.txt", "karaf", Instant.ofEpochMilli(5));
        StrategyText second = new StrategyText("Anden: CO₂", "b.txt", "", Instant.ofEpochMilli(60));
        store.keep(ID, first);
        store.keep(ID, second);
        assertThat(store.versions(ID)).containsExactly(second, first);
        assertThat(store.of(ID)).contains(second);
        assertThat(store.versions(new StrategyId("anden"))).isEmpty();
    }
}
