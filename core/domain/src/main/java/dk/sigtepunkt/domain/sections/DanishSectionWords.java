package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.text.Danish;

final class DanishSectionWords implements SectionWords {
    @Override
    public String label(SectionKey key) {
        if (key.area().isPresent()) {
            return "Udvalgets ord om fokusområdet";
        }
        return key.equals(SectionKey.ASSESSMENT) ? "Udvalgets egen vurdering" : "Afsnittet";
    }

    @Override
    public String unknownArea(Period quarter) {
        return "Udvalget har ikke det fokusområde eller afsnit i %s.".formatted(Danish.period(quarter));
    }

    @Override
    public String toCome(Period quarter) {
        return "%s er ikke begyndt. Skriv om det, når det er begyndt.".formatted(Danish.period(quarter));
    }

    @Override
    public String gone(String committee) {
        return "%s er ikke i drift. Det, der er frigivet, kan læses, men intet nyt kan skrives.".formatted(committee);
    }

    @Override
    public String nothingToRelease() {
        return "Der er ingen kladde at frigive: det, der er skrevet, er frigivet.";
    }

    @Override
    public String nothingReleased() {
        return "Der er ingen frigivet tekst at tage tilbage.";
    }

    @Override
    public String reason() {
        return "Hvorfor";
    }

    @Override
    public String clash() {
        return "Imens har en anden skrevet i samme afsnit. Din tekst er ikke gemt, men står herunder sammen med den,"
                + " der står nu; gem igen, hvis din skal gælde.";
    }
}
