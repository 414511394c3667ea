package dk.sigtepunkt.domain.deployments;

final class DanishCodeWords implements CodeWords {
    @Override
    public String kept() {
        return "Filen ligger nu til godkendelse hos it-drift; det er ikke nødvendigt at sende den igen.";
    }

    @Override
    public String tooManyWait(int most) {
        return "Der ligger allerede %d filer fra udvalget til godkendelse; vent, til it-drift har set på dem, og send filen igen."
                .formatted(most);
    }

    @Override
    public String refused(String reason) {
        return "It-drift har afvist koden i filen: %s".formatted(reason);
    }

    @Override
    public String unknown() {
        return "Ingen fil med den SHA-256 har ligget til godkendelse; se efter i listen, om den er skrevet rigtigt.";
    }

    @Override
    public String alreadyDecided() {
        return "Filen er allerede godkendt eller afvist; se afgørelsen i listen.";
    }

    @Override
    public String noReason() {
        return "En afvisning skal begrundes, så den, der lagde filen ind, ved, hvad der skal ændres.";
    }

    @Override
    public String reasonTooLong(int most) {
        return "Begrundelsen må højst have %d tegn; skriv den kortere.".formatted(most);
    }
}
