package dk.sigtepunkt.web.internal.page;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page of the same kind in another strategy's period.
 *
 * @param asked the page that is read
 * @param quarter of the other period
 * @param there what counts in that quarter
 */
record Counterpart(PageRequest asked, Strategy strategy, Period quarter, CatalogueSnapshot there) {
    /** Where the very same thing, or what carries it on, is shown there. */
    Optional<String> same() {
        if (has("quarter")) {
            return Optional.of(Links.report(quarter));
        }
        if (has("sigtepunkt")) {
            return strategy.sigtepunkter().stream()
                    .filter(one -> one.id().value().equals(asked.segment("sigtepunkt")))
                    .map(one -> asked.path())
                    .findFirst();
        }
        if (has("indicator")) {
            return IndicatorId.find(asked.segment("indicator"))
                    .flatMap(there::indicator)
                    .map(one -> asked.path());
        }
        if (has("area")) {
            return area().map(area -> "/fokusomraader/" + area.ref());
        }
        return has("committee") ? committee(asked.segment("committee")) : Optional.of(asked.path());
    }

    /** The same, else the nearest page that is there. */
    String nearest() {
        return same().orElseGet(() -> has("sigtepunkt")
                ? "/matrix"
                : committee(
                                has("indicator")
                                        ? asked.segment("indicator").split("\\.", 2)[0]
                                        : asked.segment("committee"))
                        .orElse("/udvalg"));
    }

    /** What was chosen on the page that is read, as far as it can be chosen there. */
    Choices choices() {
        return Choices.of(asked).in(strategy, there);
    }

    private boolean has(String segment) {
        return !asked.segment(segment).isEmpty();
    }

    private Optional<FocusArea> area() {
        String ref = asked.segment("committee") + "/" + asked.segment("area");
        Stream<FocusArea> itself =
                there.focusAreas().stream().filter(area -> area.ref().toString().equals(ref));
        Stream<FocusArea> after = there.focusAreas().stream()
                .filter(area -> area.replaces().stream()
                        .map(succession -> succession.former())
                        .anyMatch(former -> former.kind() == ItemKind.FOCUS_AREA
                                && former.toString().equals(ref)));
        return Stream.concat(itself, after).findFirst();
    }

    private Optional<String> committee(String id) {
        return there.committees().stream()
                .map(KnownCommittee::id)
                .filter(one -> one.value().equals(id))
                .map(one -> "/udvalg/" + one)
                .findFirst();
    }
}
