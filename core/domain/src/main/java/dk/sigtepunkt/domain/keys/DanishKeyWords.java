package dk.sigtepunkt.domain.keys;

import java.util.List;

final class DanishKeyWords implements KeyWords {
    @Override
    public String noLabel() {
        return "Skriv, hvad du kalder nøglen, for eksempel navnet på din computer, så du kan kende den igen.";
    }

    @Override
    public String labelTooLong(int characters, int most) {
        return "Det, du kalder nøglen, er på %d tegn; skriv det med højst %d.".formatted(characters, most);
    }

    @Override
    public String noKey() {
        return "Indsæt din offentlige nøgle: den ene linje i filen, der ender på .pub.";
    }

    @Override
    public String privateKey() {
        return "Det er den private nøgle, og den må aldrig forlade din computer. Den er ikke gemt her, men regn den for"
                + " tabt: lav et nyt nøglepar, og indsæt linjen fra filen, der ender på .pub.";
    }

    @Override
    public String unreadable() {
        return "Nøglen kan ikke læses. Indsæt hele linjen fra filen, der ender på .pub; den begynder for eksempel med"
                + " »ssh-ed25519 AAAA«. I PuTTYgen er det teksten i feltet øverst.";
    }

    @Override
    public String unknownKind(String kind, List<String> taken) {
        return "En nøgle af slagsen »%s« kan ikke bruges her. Lav en med ssh-keygen -t ed25519; disse kan bruges: %s."
                .formatted(kind, String.join(", ", taken));
    }

    @Override
    public String tooShort(int bits, int least) {
        return "Nøglen er på %d bit, og en RSA-nøgle skal være på mindst %d. Lav en ny med ssh-keygen -t ed25519."
                .formatted(bits, least);
    }

    @Override
    public String taken() {
        return "Nøglen er allerede lagt ind, eller den har været det og er afsluttet. Lav et nyt nøglepar, og indsæt det.";
    }

    @Override
    public String tooMany(int most) {
        return "Du har allerede %d nøgler; afslut dem, du ikke bruger, og prøv igen.".formatted(most);
    }

    @Override
    public String noAccount() {
        return "Nødnøglen hører ikke til en konto, så den kan ikke få en nøgle til konsollen; log ind som dig selv.";
    }

    @Override
    public String beyondKey() {
        return "Med en nøgle til programmer kan der ikke lægges en nøgle til konsollen ind, for den kunne mere og gælder"
                + " længere; log ind på siden, og læg den ind under Min konto.";
    }
}
