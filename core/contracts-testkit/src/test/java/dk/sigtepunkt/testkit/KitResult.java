package dk.sigtepunkt.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs a sample through the kit as its author's build would. */
final class KitResult {
    private KitResult() {}

    /** The names of the tests that failed; a class that could not be set up is named {@code setup}. */
    static Set<String> failuresOf(Class<?> sample) {
        EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(sample))
                .execute();
        if (results.testEvents().started().count() == 0) {
            throw new IllegalStateException(sample + " has no tests");
        }
        Set<String> failed = results.testEvents().failed().stream()
                .map(event -> name(event))
                .collect(Collectors.toCollection(TreeSet::new));
        boolean setUp = results.containerEvents().finished().stream()
                .noneMatch(event -> event.getPayload(TestExecutionResult.class)
                        .filter(result -> result.getStatus() != TestExecutionResult.Status.SUCCESSFUL)
                        .isPresent());
        if (!setUp) {
            failed.add("setup");
        }
        return failed;
    }

    private static String name(Event event) {
        return event.getTestDescriptor().getDisplayName().replace("()", "");
    }
}
