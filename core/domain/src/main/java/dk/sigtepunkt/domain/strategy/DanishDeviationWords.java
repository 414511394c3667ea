package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import java.util.List;
import java.util.stream.Collectors;

final class DanishDeviationWords implements DeviationWords {
    private final String stands;
    private final String after;

    /** @param draft whether the strategy is not adopted yet */
    DanishDeviationWords(boolean draft) {
        stands = draft ? "står i udkastet" : "er vedtaget";
        after = draft ? "udkastet" : "vedtagelsen";
    }

    @Override
    public String cameLater(FocusArea area) {
        return "%s er kommet til efter %s".formatted(named(area), after);
    }

    @Override
    public String underAnother(ExpectedFocusArea adopted, SigtepunktId now) {
        return "%s %s under %s, men udvalget har det under %s"
                .formatted(adopted.ref(), stands, adopted.sigtepunkt(), now);
    }

    @Override
    public String otherWording(ExpectedFocusArea adopted, OfficialWording wording, FocusArea area) {
        return "%s har ordlyden »%s«, men udvalgets fil siger »%s«"
                .formatted(named(area), wording.plain(), area.officialWording());
    }

    @Override
    public String missing(ExpectedFocusArea adopted) {
        return "%s %s, men intet installeret udvalg har det".formatted(adopted.ref(), stands);
    }

    @Override
    public String carriedOn(ExpectedFocusArea adopted, List<FocusArea> carrying) {
        return "%s %s og er videreført som %s"
                .formatted(
                        adopted.ref(),
                        stands,
                        carrying.stream()
                                .map(area -> carrying(area, adopted.sigtepunkt()))
                                .collect(Collectors.joining(" og ")));
    }

    private static String carrying(FocusArea area, SigtepunktId adopted) {
        SigtepunktId now = area.primary().sigtepunkt();
        return named(area) + (now.equals(adopted) ? "" : " under %s i stedet for %s".formatted(now, adopted));
    }

    private static String named(FocusArea area) {
        return "»%s« (%s)".formatted(area.title(), area.ref());
    }
}
