package dk.sigtepunkt.web.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.domain.committees.CatalogueState;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptPagesTest {
    private CatalogueState state = anotherState();
    private int made;

    private final KeptPages pages = new KeptPages(() -> state, false);
    private final KeptPages proved = new KeptPages(() -> state, true);

    private static CatalogueState anotherState() {
        return new CatalogueState(List.of(new Object()), LocalDate.EPOCH);
    }

    private PageResponse numbered(int status) {
        return new PageResponse(status, Map.of(), "page " + ++made);
    }

    private String asked(KeptPages of, String address) {
        return of.answer(Installation.visit("GET", address, Map.of(), Optional.empty()), () -> numbered(200))
                .body();
    }

    @Test
    void aPageIsWrittenOnceForEachAddressUntilSomethingChanges() {
        assertThat(asked(pages, "/?kvartal=2024K4")).isEqualTo("page 1");
        assertThat(asked(pages, "/?kvartal=2024K4")).isEqualTo("page 1");
        assertThat(asked(pages, "/?kvartal=2024K3")).isEqualTo("page 2");
        assertThat(asked(pages, "/matrix?kvartal=2024K4")).isEqualTo("page 3");
        state = anotherState();
        assertThat(asked(pages, "/?kvartal=2024K4")).isEqualTo("page 4");
    }

    @Test
    void aProblemIsNotKept() {
        for (int time = 1; time <= 2; time++) {
            PageResponse reply = pages.answer(
                    Installation.visit("GET", "/udvalg/ingen", Map.of(), Optional.empty()), () -> numbered(404));
            assertThat(reply.body()).isEqualTo("page " + time);
        }
    }

    @Test
    void whatChangedWhileItWasMadeIsNotKept() {
        pages.answer(Installation.visit("GET", "/", Map.of(), Optional.empty()), () -> {
            state = anotherState();
            asked(pages, "/matrix");
            return numbered(200);
        });
        assertThat(asked(pages, "/")).isEqualTo("page 3");
    }

    /** The reading of a page that is made only when it must be is opened before it is known whether it must. */
    @Test
    void whatWasReadBeforeSomethingChangedIsNotKeptAsWhatIsThereSince() {
        PageRequest visit = Installation.visit("GET", "/rapport", Map.of(), Optional.empty());
        Object from = new Object();
        CatalogueState before = state;
        state = anotherState();
        assertThat(pages.answer(visit, before, from, () -> numbered(200)).body())
                .isEqualTo("page 1");
        assertThat(pages.answer(visit, state, from, () -> numbered(200)).body()).isEqualTo("page 2");
        assertThat(pages.answer(visit, state, from, () -> numbered(200)).body()).isEqualTo("page 2");
    }

    @Test
    void provingFindsAPageThatDependsOnMoreThanItsState() {
        asked(proved, "/");
        assertThatThrownBy(() -> asked(proved, "/")).hasMessageContaining("is another page in the same state");
    }

    @Test
    void provingForgivesWhatChangedMeanwhile() {
        asked(proved, "/");
        PageResponse reply = proved.answer(Installation.visit("GET", "/", Map.of(), Optional.empty()), () -> {
            state = anotherState();
            return numbered(200);
        });
        assertThat(reply.body()).isEqualTo("page 2");
    }
}
