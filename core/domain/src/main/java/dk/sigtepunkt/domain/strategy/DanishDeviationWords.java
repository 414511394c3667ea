package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.Strategy;
import java.util.List;
import java.util.stream.Collectors;

final class DanishDeviationWords implements DeviationWords {
    private final Strategy strategy;
    private final String stands;
    private final String after;

    DanishDeviationWords(Strategy strategy) {
        boolean draft = strategy.state().fold(one -> true, adopted -> false, superseded -> false);
        this.strategy = strategy;
        stands = draft ? "står i udkastet" : "er vedtaget";
        after = draft ? "udkastet" : "vedtagelsen";
    }

    @Override
    public String cameLater(FocusArea area) {
        return "%s er kommet til efter %s".formatted(named(area), after);
    }

    @Override
    public String underAnother(ExpectedFocusArea adopted, FocusArea area) {
        return "%s %s under %s, men udvalget har det under %s"
                .formatted(
                        named(area),
                        stands,
                        named(adopted.sigtepunkt()),
                        named(area.primary().sigtepunkt()));
    }

    @Override
    public String otherWording(ExpectedFocusArea adopted, OfficialWording wording, FocusArea area) {
        return "%s har ordlyden »%s«, men udvalgets fil siger »%s«"
                .formatted(named(area), wording.plain(), area.officialWording());
    }

    @Override
    public String missing(ExpectedFocusArea adopted) {
        return "%s %s, men intet installeret udvalg har det".formatted(adopted.name(), stands);
    }

    @Override
    public String carriedOn(ExpectedFocusArea adopted, List<FocusArea> carrying) {
        return "%s %s og er videreført som %s"
                .formatted(
                        adopted.name(),
                        stands,
                        carrying.stream()
                                .map(area -> carrying(area, adopted.sigtepunkt()))
                                .collect(Collectors.joining(" og ")));
    }

    private String carrying(FocusArea area, SigtepunktId adopted) {
        SigtepunktId now = area.primary().sigtepunkt();
        return named(area)
                + (now.equals(adopted) ? "" : " under %s i stedet for %s".formatted(named(now), named(adopted)));
    }

    private String named(SigtepunktId id) {
        return strategy.sigtepunkt(id)
                .map(Sigtepunkt::title)
                .map("»%s«"::formatted)
                .orElse(id.value());
    }

    private static String named(FocusArea area) {
        return "»%s«".formatted(area.title());
    }
}
