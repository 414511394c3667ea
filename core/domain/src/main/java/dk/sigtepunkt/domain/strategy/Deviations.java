package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.ClosedItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Differences between the adopted focus areas and those the committees bring. */
public final class Deviations {
    private final ExpectedFocusAreas expected;
    private final List<FocusArea> present;
    private final AreaAncestry ancestry;

    private Deviations(ExpectedFocusAreas expected, List<FocusArea> present, List<ClosedItem> former) {
        this.expected = expected;
        this.present = List.copyOf(present);
        this.ancestry = new AreaAncestry(present, former);
    }

    /** Compared with everything there is, closed areas included: what carried them on is followed to its end. */
    public static Deviations of(ExpectedFocusAreas expected, CatalogueSnapshot catalogue) {
        return new Deviations(expected, catalogue.focusAreas(), catalogue.former());
    }

    /** Compared with the given areas alone. */
    public static List<String> between(ExpectedFocusAreas expected, List<FocusArea> present, DeviationWords words) {
        return new Deviations(expected, present, List.of()).sentences(words);
    }

    /** Empty when the installation states no adopted areas. */
    public List<String> sentences(DeviationWords words) {
        List<String> sentences = new ArrayList<>();
        for (ExpectedFocusArea area : expected.all()) {
            sentences.addAll(compare(area, words));
        }
        for (FocusArea area : present) {
            if (cameLater(area)) {
                sentences.add(words.cameLater(area));
            }
        }
        return List.copyOf(sentences);
    }

    /** True when areas are adopted and this one neither is among them nor carries one of them on. */
    public boolean cameLater(FocusArea area) {
        return expected.cameLater(area.ref())
                && expected.all().stream().noneMatch(adopted -> ancestry.carriesOn(area, adopted.ref()));
    }

    /** The adopted areas that neither are there nor are carried on by another. */
    public List<ExpectedFocusArea> missing() {
        return expected.all().stream()
                .filter(adopted -> there(adopted).isEmpty())
                .filter(adopted -> carryingOn(adopted.ref()).isEmpty())
                .toList();
    }

    private List<String> compare(ExpectedFocusArea adopted, DeviationWords words) {
        Optional<FocusArea> same = there(adopted);
        if (same.isPresent()) {
            return differing(adopted, same.get(), words);
        }
        List<FocusArea> carrying = carryingOn(adopted.ref());
        return List.of(carrying.isEmpty() ? words.missing(adopted) : words.carriedOn(adopted, carrying));
    }

    private static List<String> differing(ExpectedFocusArea adopted, FocusArea area, DeviationWords words) {
        List<String> sentences = new ArrayList<>();
        if (!area.primary().sigtepunkt().equals(adopted.sigtepunkt())) {
            sentences.add(words.underAnother(adopted, area));
        }
        adopted.wording()
                .filter(wording -> !wording.isSaidBy(area.officialWording()))
                .ifPresent(wording -> sentences.add(words.otherWording(adopted, wording, area)));
        return sentences;
    }

    private Optional<FocusArea> there(ExpectedFocusArea adopted) {
        return present.stream().filter(area -> area.ref().equals(adopted.ref())).findFirst();
    }

    private List<FocusArea> carryingOn(FocusAreaRef adopted) {
        return present.stream()
                .filter(area -> ancestry.carriesOn(area, adopted))
                .toList();
    }
}
