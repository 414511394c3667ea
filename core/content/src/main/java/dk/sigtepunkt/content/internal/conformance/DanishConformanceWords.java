package dk.sigtepunkt.content.internal.conformance;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.FacetKey;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.time.Period;
import java.time.LocalDate;

final class DanishConformanceWords implements ConformanceWords {
    @Override
    public String notMeasured(FocusArea area) {
        return "Fokusområdet »%s« har ingen indikator, så ingen kan se, om det går den rette vej."
                .formatted(area.title());
    }

    @Override
    public String withoutAction(FocusArea area) {
        return "Fokusområdet »%s« har ingen handling.".formatted(area.title());
    }

    @Override
    public String withoutFigures(Indicator indicator) {
        return "Indikatoren »%s« har ingen tal under »observations«; skriv et med status missing, hvis der endnu ikke er noget."
                .formatted(indicator.name());
    }

    @Override
    public String noPercentage(Unit unit) {
        return "Enheden »%s« er af slagsen percent, men ligner ikke procent.".formatted(unit.symbol());
    }

    @Override
    public String percentageOfOtherKind(UnitKind kind) {
        return "Enheden »%%« skal være af slagsen percent, ikke %s.".formatted(kind.code());
    }

    @Override
    public String noMoney(Unit unit) {
        return "Enheden »%s« er af slagsen money, men ligner ikke penge.".formatted(unit.symbol());
    }

    @Override
    public String targetBehindBaseline(Indicator indicator) {
        return "Et mål for »%s« er dårligere end udgangspunktet, når retningen er %s; ret målet eller retningen."
                .formatted(indicator.name(), indicator.direction().code());
    }

    @Override
    public String tableNotNamed(Indicator indicator) {
        return "Kilden til »%s« er %s, men »dataset« siger ikke hvilken tabel."
                .formatted(indicator.name(), indicator.source().kind().code());
    }

    @Override
    public String primaryAgain(SigtepunktId sigtepunkt, FocusArea area) {
        return "»%s« er allerede det primære sigtepunkt for »%s« og skal ikke stå under »alsoSupports«."
                .formatted(sigtepunkt, area.title());
    }

    @Override
    public String supportedTwice(SigtepunktId sigtepunkt, FocusArea area) {
        return "»%s« står to gange under »alsoSupports« for »%s«.".formatted(sigtepunkt, area.title());
    }

    @Override
    public String facetTwice(FacetKey facet, FocusArea area) {
        return "»%s« står to gange under »facets« for »%s«.".formatted(facet, area.title());
    }

    @Override
    public String knownTooEarly(Period period, LocalDate known) {
        return "Tallet for %s skulle være kendt %s, men da var perioden ikke begyndt.".formatted(period, known);
    }

    @Override
    public String noPerCent(double value) {
        return "%s kan ikke være procent; er tallet i en anden enhed?".formatted(value);
    }

    @Override
    public String examplesNotNamed() {
        return "Tallene er eksempler, men kilden siger det ikke; skriv ordet Eksempeldata i »source«.";
    }

    @Override
    public String noteNotFit(PublicText.Unfit unfit) {
        return "Bemærkningen %s.".formatted(objection(unfit));
    }

    @Override
    public String textNotFit(String field, PublicText.Unfit unfit) {
        return "Teksten i »%s« %s.".formatted(field, objection(unfit));
    }

    @Override
    public String personsName(String role) {
        return "»%s« ligner en persons navn; skriv rollen, fx »Teamleder for klima«.".formatted(role);
    }

    private static String objection(PublicText.Unfit unfit) {
        return switch (unfit.trait()) {
            case UNFINISHED -> "er ikke skrevet færdig (%s)".formatted(unfit.found());
            case MARKUP -> "har opmærkning (%s); skriv ren tekst".formatted(unfit.found());
            case MAIL_ADDRESS ->
                "har en e-mailadresse (%s); nævn rollen i stedet for personen".formatted(unfit.found());
            case CPR_NUMBER -> "har noget, der ligner et CPR-nummer; det må ikke stå her";
            case TELEPHONE_NUMBER ->
                "har et telefonnummer (%s); nævn rollen i stedet for personen".formatted(unfit.found());
        };
    }
}
