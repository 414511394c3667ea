package dk.sigtepunkt.domain.publicity;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import java.util.Optional;

final class DanishPublicityWords implements PublicityWords {
    @Override
    public String heldBack(Period quarter, Optional<String> committee, Optional<LocalDate> expected) {
        String when = expected.map(day -> " Efter årshjulet kan det tidligst ventes %s.".formatted(Danish.date(day)))
                .orElse("");
        return committee
                        .map(name ->
                                "Tal og vurderinger for %s hos %s er ikke offentlige endnu: de kommer sammen med udvalgets eller kvartalets rapport."
                                        .formatted(Danish.period(quarter), name))
                        .orElseGet(() ->
                                "Tal og vurderinger for %s er ikke offentlige endnu: de kommer sammen med kvartalets rapport."
                                        .formatted(Danish.period(quarter)))
                + when;
    }

    @Override
    public String noQuarter(String written) {
        return "figuresWithReportFrom i etc/dk.sigtepunkt.reports.cfg skal være et kvartal, fx 2027K1, eller være tom; der står »%s«. Ret filen, og start igen."
                .formatted(written);
    }
}
