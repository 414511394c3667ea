package dk.sigtepunkt.domain.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.identity.StrategyId;
import java.time.Instant;
import java.util.Optional;
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
        assertThat(store.versions(ID)).extracting(store::text).containsExactly(second, first);
        assertThat(store.of(ID)).contains(second);
        assertThat(store.versions(new StrategyId("anden"))).isEmpty();
    }

    @Test
    void eachVersionHasItsNumberItsTimeAndItsOrigin() {
        StrategyId other = new StrategyId("anden");
        store.keep(ID, new StrategyText("Første", "a.txt", "karaf", Instant.ofEpochMilli(5)));
        store.keep(other, new StrategyText("En andens", "c.txt", "", Instant.ofEpochMilli(50)));
        store.keep(ID, new StrategyText("Anden", "b.txt", "", Instant.ofEpochMilli(60)));
        assertThat(store.versions(ID))
                .containsExactly(
                        new StrategyTextVersion(ID, 2, Instant.ofEpochMilli(60)),
                        new StrategyTextVersion(ID, 1, Instant.ofEpochMilli(5)));
        assertThat(store.versions(ID))
                .extracting(store::origin)
                .containsExactly(new StrategyTextOrigin("b.txt", ""), new StrategyTextOrigin("a.txt", "karaf"));
        assertThat(store.versions(other))
                .extracting(StrategyTextVersion::number)
                .containsExactly(1);
    }

    @Test
    void whatIsImportedLaterIsNotAmongTheVersionsOfATime() {
        store.keep(ID, new StrategyText("Første", "a.txt", "karaf", Instant.ofEpochMilli(5)));
        store.keep(ID, new StrategyText("Anden", "b.txt", "", Instant.ofEpochMilli(60)));
        assertThat(store.versions(ID, Optional.of(Instant.ofEpochMilli(4)))).isEmpty();
        assertThat(store.versions(ID, Optional.of(Instant.ofEpochMilli(59))))
                .extracting(StrategyTextVersion::number)
                .containsExactly(1);
        assertThat(store.versions(ID, Optional.of(Instant.ofEpochMilli(60)))).hasSize(2);
        assertThat(store.versions(ID, Optional.empty())).hasSize(2);
    }
}
