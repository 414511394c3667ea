package dk.sigtepunkt.domain.oidc;

import java.util.List;
import java.util.stream.Collectors;

final class DanishOidcWords implements OidcWords {
    @Override
    public String usualLabel() {
        return "Log ind gennem organisationen";
    }

    @Override
    public String off() {
        return "Login gennem organisationen er ikke slået til her; log ind med adgangskode, eller spørg IT-drift.";
    }

    @Override
    public String tooManyAttempts() {
        return "For mange er ved at logge ind på én gang; prøv igen om ti minutter, eller log ind med adgangskode.";
    }

    @Override
    public String providerDown() {
        return "Organisationens login svarer ikke lige nu; prøv igen om lidt, eller log ind med adgangskode.";
    }

    @Override
    public String providerGarbage() {
        return "Organisationens login svarede noget, som ikke kan bruges; prøv igen, og sig det til IT-drift, hvis det"
                + " bliver ved.";
    }

    @Override
    public String providerRefused() {
        return "Organisationens login sagde nej; prøv igen, og sig det til IT-drift, hvis det bliver ved.";
    }

    @Override
    public String unknownAttempt() {
        return "Dette login er brugt eller for gammelt, eller det begyndte i en anden browser; begynd forfra på"
                + " loginsiden.";
    }

    @Override
    public String badSignature() {
        return "Svaret fra organisationens login er ikke underskrevet, som det skal være; du er ikke logget ind. Sig"
                + " det til IT-drift.";
    }

    @Override
    public String badToken() {
        return "Svaret fra organisationens login gælder ikke dette login; du er ikke logget ind. Begynd forfra på"
                + " loginsiden.";
    }

    @Override
    public String expired() {
        return "Svaret fra organisationens login er udløbet; begynd forfra, og bed IT-drift se på serverens ur, hvis"
                + " det bliver ved.";
    }

    @Override
    public String missingClaim(String claim) {
        return "Organisationens login sendte ikke »%s«, som er nødvendig; bed IT-drift om at sende den med."
                .formatted(claim);
    }

    @Override
    public String lowAssurance() {
        return "Du er ikke logget sikkert nok ind hos organisationen; log ind dér med to trin eller dit stærkeste"
                + " login, og prøv igen.";
    }

    @Override
    public String groupsOverage() {
        return "Du er med i så mange grupper, at organisationens login ikke sender dem; bed IT-drift om at sende"
                + " roller i stedet for grupper.";
    }

    @Override
    public String noRole(List<String> unknown) {
        String came = unknown.isEmpty()
                ? ""
                : " Organisationens login sendte %s, som ingen rolle hører til."
                        .formatted(unknown.stream().map("»%s«"::formatted).collect(Collectors.joining(", ")));
        return "Du har ingen rolle her; bed en administrator om at give dig en.%s".formatted(came);
    }

    @Override
    public String emailTaken(ExternalIdentity identity) {
        return "Der er allerede en konto med din mailadresse; log ind med adgangskode, eller bed en administrator om at knytte kontoen til koden %s."
                .formatted(identity.subjectHash());
    }

    @Override
    public String accountEnded() {
        return "Din konto er lukket; spørg en administrator.";
    }

    @Override
    public String noAccount() {
        return "Der er ingen åben konto for en person med det id; vælg en på listen over konti.";
    }

    @Override
    public String alreadyLinked() {
        return "Koden hører allerede til en konto; fjern den dér først.";
    }

    @Override
    public String notLinked() {
        return "Koden hører ikke til nogen konto; se koderne på kontoens side.";
    }

    @Override
    public String badLine(String key, String line) {
        return "Linjen %s = %s i etc/dk.sigtepunkt.oidc.cfg kan ikke læses; skriv fx »role.1 = Udvalgssekretærer = secretary@udvalg« eller »committee.1 = Afdeling 7 = udvalg«."
                .formatted(key, line);
    }

    @Override
    public String unknownRole(String key, String role) {
        return "Linjen %s i etc/dk.sigtepunkt.oidc.cfg nævner rollen »%s«, som ikke findes; se rollernes koder i docs/oidc.md."
                .formatted(key, role);
    }

    @Override
    public String unknownCommittee(String key, String committee) {
        return "Linjen %s i etc/dk.sigtepunkt.oidc.cfg nævner udvalget »%s«, som ikke kan være et udvalgs id."
                .formatted(key, committee);
    }

    @Override
    public String missingSetting(String setting) {
        return "Skriv %s i etc/dk.sigtepunkt.oidc.cfg; uden den kan ingen logge ind gennem organisationen."
                .formatted(setting);
    }

    @Override
    public String badAddress(String setting, String address) {
        return "Adressen %s = %s kan ikke bruges; skriv en, der begynder med https:// (http:// kun til denne maskine selv)."
                .formatted(setting, address);
    }

    @Override
    public String manyTenants(String issuer) {
        return "Adressen issuer = %s gælder mange organisationer; skriv den med jeres egen i.".formatted(issuer);
    }

    @Override
    public String badSecretFile(String file) {
        return "Filen clientSecretFile = %s kan ikke læses som én linje; ret stien eller filens ejer og rettigheder (600)."
                .formatted(file);
    }

    @Override
    public String badSecretVariable(String variable) {
        return "Miljøvariablen clientSecretVariable = %s er ikke sat for serveren; sæt den, og start igen."
                .formatted(variable);
    }
}
