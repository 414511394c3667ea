package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import java.util.List;
import java.util.stream.Collectors;

final class DanishDeviationWords implements DeviationWords {
    @Override
    public String cameLater(FocusArea area) {
        return "%s er kommet til efter vedtagelsen".formatted(named(area));
    }

    @Override
    public String underAnother(ExpectedFocusArea adopted, SigtepunktId now) {
        return "%s er vedtaget under %s, men står under %s".formatted(adopted.ref(), adopted.sigtepunkt(), now);
    }

    @Override
    public String otherWording(ExpectedFocusArea adopted, OfficialWording wording, FocusArea area) {
        return "%s har ordlyden »%s«, men udvalgets fil siger »%s«"
                .formatted(adopted.ref(), wording.plain(), area.officialWording());
    }

    @Override
    public String missing(ExpectedFocusArea adopted) {
        return "%s er vedtaget, men intet installeret udvalg har det".formatted(adopted.ref());
    }

    @Override
    public String carriedOn(ExpectedFocusArea adopted, List<FocusArea> carrying) {
        return "%s er vedtaget og er videreført som %s"
                .formatted(
                        adopted.ref(),
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
