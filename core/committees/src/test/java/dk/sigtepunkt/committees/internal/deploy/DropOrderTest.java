package dk.sigtepunkt.committees.internal.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Files that are valid together are accepted in whatever order the folder's watcher hands them over. */
class DropOrderTest {
    private final Map<Path, String> lying = new TreeMap<>();
    /** What a file lacks before it can be taken. */
    private final Map<String, Set<String>> needs = new HashMap<>();

    private final List<String> told = new ArrayList<>();
    private final DropOrder order = new DropOrder(new DropOrder.Folder() {
        @Override
        public Map<Path, String> beside(Path file) {
            return lying;
        }

        @Override
        public boolean refuses(Path file) {
            return needs.getOrDefault(file.toString(), Set.of()).stream().anyMatch(one -> !told.contains(one));
        }

        @Override
        public void take(Path file) {
            told.add(refuses(file) ? "refused " + file : file.toString());
        }

        @Override
        public void waits(Path file) {
            told.add(file + " waits");
        }
    });

    private void lie(String... files) {
        for (String file : files) {
            lying.put(Path.of(file), "1");
        }
    }

    private void dropped(String... files) {
        for (String file : files) {
            order.dropped(Path.of(file));
        }
    }

    @Test
    void theOneThatLetsGoWaitsForItsSuccessor() {
        lie("a", "b");
        needs.put("a", Set.of("b"));
        dropped("a", "b");
        assertThat(told).containsExactly("a waits", "b", "a");
    }

    @Test
    void aWholeChainIsTakenFromItsEnd() {
        lie("a", "b", "c", "d");
        needs.put("a", Set.of("b"));
        needs.put("b", Set.of("c"));
        dropped("a", "b", "c", "d");
        assertThat(told).containsExactly("a waits", "b waits", "c", "b", "a", "d");
    }

    @Test
    void whatNothingHelpsIsRefusedWhenAllHaveHadTheirTurn() {
        lie("a", "b", "c");
        needs.put("a", Set.of("none"));
        needs.put("b", Set.of("none"));
        dropped("a", "b", "c");
        assertThat(told).containsExactly("a waits", "b waits", "c", "refused a", "refused b");
        dropped("a");
        assertThat(told).as("nothing else is new").endsWith("refused a").hasSize(6);
    }

    @Test
    void aloneItIsTakenOrRefusedAtOnce() {
        lie("a");
        needs.put("a", Set.of("b"));
        dropped("a");
        assertThat(told).containsExactly("refused a");
    }

    @Test
    void whatIsChangedSinceItsTurnIsWaitedForAgain() {
        lie("a", "b");
        dropped("b", "a");
        lying.put(Path.of("b"), "2");
        needs.put("a", Set.of("more"));
        told.clear();
        dropped("a");
        needs.put("a", Set.of("b"));
        dropped("b");
        assertThat(told).containsExactly("a waits", "b", "a");
    }

    @Test
    void whatIsTakenAwayIsNotWaitedFor() {
        lie("a", "b");
        needs.put("a", Set.of("b"));
        dropped("a");
        lying.remove(Path.of("b"));
        order.gone(Path.of("b"));
        assertThat(told).containsExactly("a waits", "refused a");
        lie("b");
        dropped("a");
        order.gone(Path.of("a"));
        dropped("b");
        assertThat(told).endsWith("a waits", "b");
    }
}
