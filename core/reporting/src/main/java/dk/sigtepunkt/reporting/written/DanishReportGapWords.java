package dk.sigtepunkt.reporting.written;

import dk.sigtepunkt.domain.text.Danish;

final class DanishReportGapWords implements ReportGapWords {
    @Override
    public String noReflection() {
        return "Udvalget har ikke svaret på »Er vi på rette vej?«. Vælg et svar, og skriv hvorfor.";
    }

    @Override
    public String unexplained(String area) {
        return "%s er ude af kurs. Skriv, hvad der er sket, hvorfor, og hvad der gøres.".formatted(Danish.quoted(area));
    }

    @Override
    public String noText(String section) {
        return "Der står intet i afsnittet %s. Skriv det.".formatted(Danish.quoted(section));
    }

    @Override
    public String unreleased(String section) {
        return "I afsnittet %s er der en kladde, som ikke er frigivet. Frigiv den, så den kommer med i rapporten."
                .formatted(Danish.quoted(section));
    }

    @Override
    public String notReady(String section) {
        return "Afsnittet %s er ikke meldt klart. Den ansvarlige melder det klart.".formatted(Danish.quoted(section));
    }

    @Override
    public String changedSinceReady(String section) {
        return "Der er skrevet i afsnittet %s, siden det blev meldt klart. Læs det igen, og meld det klart."
                .formatted(Danish.quoted(section));
    }
}
