package dk.sigtepunkt.domain.signin;

import dk.sigtepunkt.domain.text.Danish;
import java.time.Duration;
import java.time.Instant;

final class DanishSignInWords implements SignInWords {
    @Override
    public String wrongLogin() {
        return "Log-in eller adgangskode er forkert. Prøv igen, eller bed en administrator om et engangslink.";
    }

    @Override
    public String givenPasswordIsOver() {
        return "Engangskoden er brugt eller udløbet. Bed en administrator om et engangslink;"
                + " den første administrator får en ny engangskode på serverens konsol.";
    }

    @Override
    public String wrongCode() {
        return "Koden er forkert. Skriv den kode på seks cifre, som din app viser nu, eller en af dine gendannelseskoder.";
    }

    @Override
    public String usedCode() {
        return "Koden er brugt. Vent, til din app viser den næste, og skriv den.";
    }

    @Override
    public String tooLate() {
        return "Der gik for lang tid, før koden kom. Log ind igen.";
    }

    @Override
    public String wait(Duration wait, Instant until) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        String left =
                seconds < 120 ? Danish.count((int) seconds, "sekund", "sekunder") : (seconds + 59) / 60 + " minutter";
        return "Der er prøvet forkert for mange gange. Vent %s, og prøv igen (%s)."
                .formatted(left, Danish.moment(until));
    }

    @Override
    public String locked(Instant until) {
        return ("Der er prøvet forkert så mange gange, at der er lukket indtil %s."
                        + " Bed en administrator om at lukke op eller om et engangslink.")
                .formatted(Danish.moment(until));
    }

    @Override
    public String wrongOldPassword() {
        return "Den nuværende adgangskode er forkert. Skriv den, du loggede ind med.";
    }

    @Override
    public String badLink() {
        return "Linket virker ikke: det er brugt, udløbet eller afløst af et nyere. Bed en administrator om et nyt.";
    }

    @Override
    public String noSuchPerson() {
        return "Der er ingen aktiv konto for en person med det id. Se listen over konti.";
    }

    @Override
    public String tooShort(int signs, int least) {
        return "Adgangskoden har %s; den skal have mindst %d. Brug for eksempel fire-fem tilfældige ord med mellemrum."
                .formatted(Danish.count(signs, "tegn", "tegn"), least);
    }

    @Override
    public String tooLong(int signs, int most) {
        return "Adgangskoden har %d tegn; den må højst have %d. Gør den kortere.".formatted(signs, most);
    }

    @Override
    public String unwritable() {
        return "Adgangskoden har et tegn, der ikke kan skrives på et tastatur, for eksempel et linjeskift. Fjern det.";
    }

    @Override
    public String common() {
        return "Adgangskoden er en, som mange bruger, måske med tal, tegn eller gentagelser til. Vælg en anden,"
                + " for eksempel fire-fem tilfældige ord.";
    }

    @Override
    public String guessable() {
        return "Adgangskoden er let at gætte: uden tal, tegn, gentagelser, årstider og kommunens eller systemets navn er der"
                + " for lidt tilbage. Vælg en anden, for eksempel fire-fem tilfældige ord.";
    }

    @Override
    public String ownName() {
        return "Adgangskoden består mest af dit navn eller dit log-in. Vælg en anden, for eksempel fire-fem tilfældige ord.";
    }

    @Override
    public String same() {
        return "Den nye adgangskode er den samme som den nuværende. Vælg en anden.";
    }

    @Override
    public String factorThere() {
        return "Kontoen har allerede en app til koder. Slå den fra med en kode, eller bed en administrator om det,"
                + " hvis du vil have en anden.";
    }

    @Override
    public String noFactor() {
        return "Kontoen har ingen app til koder, der venter eller er slået til. Begynd med at tilføje en.";
    }

    @Override
    public String wrongOwnerKey() {
        return "Nøglen er forkert. Den rigtige står i filen admin.token i datamappen på serveren.";
    }

    @Override
    public String noFirstAdministrator() {
        return "Ingen aktiv konto har log-in »administrator« mere. Log ind med nødnøglen i admin.token, og lav et"
                + " engangslink til en administrator på siden Konti.";
    }

    @Override
    public String firstHasChosen() {
        return "Den første administrator har valgt sin egen adgangskode, så der laves ingen engangskode. Er den glemt,"
                + " så log ind med nødnøglen i admin.token, og lav et engangslink på siden Konti.";
    }
}
