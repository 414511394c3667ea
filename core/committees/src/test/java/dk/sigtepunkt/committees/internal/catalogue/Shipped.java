package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.content.CommitteeReader;
import dk.sigtepunkt.content.StrategyReader;
import dk.sigtepunkt.content.result.ReadResult;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.strategy.ExpectedFocusArea;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.osgi.framework.Version;

/** The five committees that the product comes with, as they are and as they were before their indicators were replaced. */
final class Shipped {
    private static final Path ROOT = Path.of("../..");
    private static final List<String> FIVE = List.of("oekonomi", "vtf", "beskaeftigelse", "laering", "social-omsorg");

    private static final List<Offer> NOW = offers(UnaryOperator.identity());
    private static final Map<IndicatorId, IndicatorId> FORMER = former(contents());
    private static final List<Offer> EARLIER = offers(Shipped::earlier);

    private Shipped() {}

    static Strategy strategy() {
        String name = "sammen-om-hedenstederne.strategy.yaml";
        Path file = ROOT.resolve("karaf-features/distribution/src/main/resources/etc/strategies")
                .resolve(name);
        return StrategyReader.read(name, text(file)).fold(StrategyReader.Outcome.Accepted::strategy, refused -> {
            throw new AssertionError(refused.findings());
        });
    }

    static List<ExpectedFocusArea> adopted() {
        return contents().stream()
                .flatMap(committee -> committee.focusAreas().stream())
                .map(area -> new ExpectedFocusArea(area.ref(), area.primary().sigtepunkt()))
                .toList();
    }

    static List<Committee> contents() {
        return offers().stream().map(offer -> offer.content().committee()).toList();
    }

    static List<Offer> offers() {
        return NOW;
    }

    /** Every indicator that takes the place of another is the other, and says nothing of it. */
    static List<Offer> earlier() {
        return EARLIER;
    }

    /** From an indicator to the first whose place it takes. */
    static Map<IndicatorId, IndicatorId> former() {
        return FORMER;
    }

    private static String earlier(String text) {
        String earlier = text.replaceAll("(?m)^    replaces:\\n(      .*\\n)+", "");
        for (Map.Entry<IndicatorId, IndicatorId> one : FORMER.entrySet()) {
            earlier = earlier.replaceAll(
                    "(?<![\\w-])" + one.getKey().key() + "(?![\\w-])",
                    one.getValue().key());
        }
        return earlier;
    }

    private static Map<IndicatorId, IndicatorId> former(List<Committee> contents) {
        Map<IndicatorId, IndicatorId> former = new LinkedHashMap<>();
        contents.stream()
                .flatMap(committee -> committee.indicators().stream())
                .forEach(indicator -> indicator.replaces().stream()
                        .filter(Succession::ownSeries)
                        .map(Succession::former)
                        .findFirst()
                        .ifPresent(item -> former.put(indicator.id(), new IndicatorId(item.committee(), item.key()))));
        return former;
    }

    private static List<Offer> offers(UnaryOperator<String> edition) {
        List<Offer> offers = new ArrayList<>();
        for (String id : FIVE) {
            Path folder = ROOT.resolve("committee-plugins/%s/src/main/resources/COMMITTEE-INF".formatted(id));
            String text = edition.apply(text(folder.resolve("committee.yaml")));
            ReadResult result = new CommitteeReader(List.of(strategy()))
                    .read("committee.yaml", text, name -> Optional.of(edition.apply(text(folder.resolve(name)))));
            offers.add(new Offer(
                    offers.size() + 1, Version.parseVersion("1.0.0"), id, result.fold(accepted -> accepted, refused -> {
                        throw new AssertionError(refused.findings());
                    })));
        }
        return offers;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
