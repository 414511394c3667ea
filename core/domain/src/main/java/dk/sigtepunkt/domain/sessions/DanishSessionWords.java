package dk.sigtepunkt.domain.sessions;

import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;

final class DanishSessionWords implements SessionWords {
    @Override
    public String noLabel() {
        return "Skriv, hvad nøglen skal bruges til, så den kan kendes igen.";
    }

    @Override
    public String labelTooLong(int characters, int most) {
        return "Teksten om, hvad nøglen skal bruges til, er på %d tegn; skriv den med højst %d."
                .formatted(characters, most);
    }

    @Override
    public String noPermission() {
        return "Vælg mindst én ret, som nøglen skal kunne bruges til.";
    }

    @Override
    public String badLastDay(LocalDate first, LocalDate last) {
        return "En nøgle gælder højst et år; vælg en sidste dag fra den %s til den %s."
                .formatted(Danish.date(first), Danish.date(last));
    }

    @Override
    public String tooMany(int most) {
        return "Der er allerede %d nøgler, der gælder; tilbagekald dem, der ikke bruges, og prøv igen.".formatted(most);
    }

    @Override
    public String noAccount() {
        return "Nødnøglen hører ikke til en konto, så den kan ikke få en nøgle selv; log ind som dig selv, eller nævn et andet"
                + " systems konto.";
    }

    @Override
    public String unknownAccount() {
        return "Der er ingen aktiv konto for et system med det id; opret den først, eller ret id'et.";
    }

    @Override
    public String beyondKey() {
        return "En nøgle kan kun lave nøgler, der kan det samme eller mindre og ikke gælder længere; vælg færre rettigheder,"
                + " færre udvalg eller en tidligere dag, eller log ind på siden.";
    }
}
