package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.domain.deployments.InstalledBundle;
import dk.sigtepunkt.domain.deployments.Wiring;
import dk.sigtepunkt.domain.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How cleanly committees come and go, as sentences. */
final class WiringWords {
    private WiringWords() {}

    static List<String> sentences(Wiring wiring, List<InstalledBundle> bundles, Words words) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                wiring.removalPending() == 0
                        ? words.say("operations.wiring.clean")
                        : words.say("operations.wiring.held", wiring.removalPending()));
        List<Map.Entry<Long, Integer>> wide = wiring.closures().entrySet().stream()
                .filter(closure -> closure.getValue() > 1)
                .sorted(Map.Entry.comparingByKey())
                .toList();
        if (wide.isEmpty()) {
            sentences.add(words.say("operations.wiring.alone"));
        }
        wide.forEach(closure -> sentences.add(
                words.say("operations.wiring.wide", name(closure.getKey(), bundles, words), closure.getValue())));
        return List.copyOf(sentences);
    }

    private static String name(long number, List<InstalledBundle> bundles, Words words) {
        return bundles.stream()
                .filter(bundle -> bundle.bundle() == number)
                .map(bundle -> words.say(
                        "operations.wiring.committee", bundle.committee(), bundle.version(), String.valueOf(number)))
                .findFirst()
                .orElseGet(() -> words.say("operations.wiring.bundle", String.valueOf(number)));
    }
}
