package dk.sigtepunkt.web.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.page.Link;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list that grows is read a page at a time, and each page leads to those beside it. */
class ListPartTest {
    private static final List<Integer> ALL = IntStream.range(0, 65).boxed().toList();

    private static ListPart<Integer> part(String query) {
        return ListPart.of(
                ALL, Installation.visit("GET", "/droeftelser" + query, Map.of(), Optional.empty()), "/droeftelser");
    }

    @ParameterizedTest
    @CsvSource({"'',0,30,1", "?fra=30,30,30,2", "?fra=60,60,5,1", "?fra=999,65,0,1", "?fra=-1,0,30,1", "?fra=x,0,30,1"})
    void eachPageShowsItsPart(String query, int first, int shown, int ways) {
        assertThat(part(query).shown())
                .isEqualTo(ALL.subList(Math.min(first, ALL.size()), Math.min(first, ALL.size()) + shown));
        assertThat(part(query).ways()).hasSize(ways);
    }

    @Test
    void whatElseWasAskedForIsLedOn() {
        assertThat(part("?fra=30&kendt=2026-01-31").ways())
                .extracting(Link::href)
                .allMatch(href -> href.contains("kendt=2026-01-31"))
                .anyMatch(href -> href.contains("fra=60"));
    }
}
