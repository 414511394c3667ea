package dk.sigtepunkt.domain.accounts;

import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.TextLimit;
import java.time.LocalDate;
import java.util.List;

final class DanishAccountWords implements AccountWords {
    @Override
    public String role(Role role) {
        return switch (role) {
            case POLITICIAN -> "politiker";
            case CHAIR -> "udvalgsformand";
            case SECRETARY -> "udvalgssekretær";
            case ACTION_OWNER -> "handlingsejer";
            case HEAD_OF_DEPARTMENT -> "fagchef";
            case STRATEGY_OFFICE -> "strategisekretariat";
            case CONTROLLER -> "controller";
            case EXECUTIVE -> "direktion";
            case IT_OPERATIONS -> "it-drift";
            case ADMINISTRATOR -> "administrator";
        };
    }

    @Override
    public String firstName() {
        return "Administrator";
    }

    @Override
    public String server() {
        return "serveren";
    }

    @Override
    public String unknownAccount() {
        return "Kontoen findes ikke; vælg en fra listen over konti.";
    }

    @Override
    public String clash() {
        return "Andre har ændret kontoen, siden du åbnede den; se den igen, og prøv så igen.";
    }

    @Override
    public String erased() {
        return "Kontoens navn og adresse er slettet, og den kan ikke ændres mere; opret en ny konto.";
    }

    @Override
    public String notActive() {
        return "Kontoen er lukket; åbn den igen, eller vælg en anden.";
    }

    @Override
    public String stillActive() {
        return "Kontoen er åben; luk den først.";
    }

    @Override
    public String alreadyActive() {
        return "Kontoen er allerede åben.";
    }

    @Override
    public String noName() {
        return "Skriv et navn uden linjeskift og andre tegn, der ikke kan ses.";
    }

    @Override
    public String tooLong(int characters, int most) {
        return "Navnet har %d tegn; der er plads til %d. Gør det kortere.".formatted(characters, most);
    }

    @Override
    public String noAddress(String text) {
        return text.isBlank()
                ? "Skriv den e-mailadresse, personen skal logge ind med."
                : "»%s« er ikke en e-mailadresse; skriv den som navn@kommune.dk.".formatted(TextLimit.quoted(text));
    }

    @Override
    public String demoLogin() {
        return "En demokonto beholder sit log-in, så den kan lukkes igen; opret en ny konto til personen.";
    }

    @Override
    public String loginTaken(String login) {
        return "Der er allerede en konto med »%s«; brug den, eller skriv en anden adresse."
                .formatted(TextLimit.quoted(login));
    }

    @Override
    public String unknownRole(String code, List<String> all) {
        return "Der er ingen rolle »%s«; vælg en af disse: %s."
                .formatted(TextLimit.quoted(code), String.join(", ", all));
    }

    @Override
    public String needsCommittee(Role role) {
        return "Rollen %s gælder et udvalg; vælg hvilket.".formatted(role(role));
    }

    @Override
    public String takesNoCommittee(Role role) {
        return "Rollen %s gælder hele kommunen; lad udvalget stå tomt.".formatted(role(role));
    }

    @Override
    public String unknownCommittee(String text) {
        return text.isBlank()
                ? "Vælg et udvalg."
                : "Der er intet udvalg »%s«; vælg et, der har været installeret.".formatted(TextLimit.quoted(text));
    }

    @Override
    public String noDay(String text) {
        return "»%s« er ikke en dag; skriv den som 28.01.2026 eller 2026-01-28.".formatted(TextLimit.quoted(text));
    }

    @Override
    public String reversed(LocalDate first, LocalDate last) {
        return "Dagene står omvendt: den sidste, %s, kommer før den første, %s. Ret en af dem."
                .formatted(Danish.date(last), Danish.date(first));
    }

    @Override
    public String chairsMeet(LocalDate last, LocalDate first) {
        return "Den hidtidige formands sidste dag, %s, skal komme før den nyes første, %s. Ret en af dem."
                .formatted(Danish.date(last), Danish.date(first));
    }

    @Override
    public String needsLastDay() {
        return "Skriv den sidste dag, vikaren skal være vikar.";
    }

    @Override
    public String alreadyHeld() {
        return "Det har kontoen allerede i nogle af de dage; slut det først, eller vælg andre dage.";
    }

    @Override
    public String unknownHolding() {
        return "Kontoen har ikke den rolle; se listen over kontoens roller igen.";
    }

    @Override
    public String alreadyEnded(LocalDate last) {
        return "Rollen slutter allerede den %s; giv den igen, hvis den skal gælde længere."
                .formatted(Danish.date(last));
    }

    @Override
    public String chairToCome(LocalDate from) {
        return "Udvalget har allerede en formand fra den %s; slut den rolle først.".formatted(Danish.date(from));
    }

    @Override
    public String sameAccount() {
        return "Det er den samme konto; vælg en anden.";
    }

    @Override
    public String lastAdministrator() {
        return "Så ville der være dage, hvor ingen kan oprette konti og give roller; gør først en anden til"
                + " administrator uden slutdag.";
    }
}
