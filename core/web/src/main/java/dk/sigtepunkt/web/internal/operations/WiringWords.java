package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.domain.committees.InstalledBundle;
import dk.sigtepunkt.domain.committees.Wiring;
import dk.sigtepunkt.domain.text.Danish;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How cleanly committees come and go, as sentences. */
final class WiringWords {
    private WiringWords() {}

    static List<String> sentences(Wiring wiring, List<InstalledBundle> bundles) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                wiring.removalPending() == 0
                        ? "Alt, der er taget ud, er helt væk."
                        : "%s er taget ud, men bliver stadig holdt i hukommelsen. Genstart systemet, når der er tid."
                                .formatted(Danish.count(wiring.removalPending(), "bundt", "bundter")));
        List<Map.Entry<Long, Integer>> wide = wiring.closures().entrySet().stream()
                .filter(closure -> closure.getValue() > 1)
                .sorted(Map.Entry.comparingByKey())
                .toList();
        if (wide.isEmpty()) {
            sentences.add("Hvert udvalg kan skiftes, uden at andet berøres.");
        }
        wide.forEach(closure -> sentences.add("Skiftes %s, bliver %s berørt i alt."
                .formatted(name(closure.getKey(), bundles), Danish.count(closure.getValue(), "bundt", "bundter"))));
        return List.copyOf(sentences);
    }

    private static String name(long number, List<InstalledBundle> bundles) {
        return bundles.stream()
                .filter(bundle -> bundle.bundle() == number)
                .map(bundle -> "%s %s (bundt %d)".formatted(bundle.committee(), bundle.version(), number))
                .findFirst()
                .orElse("bundt " + number);
    }
}
