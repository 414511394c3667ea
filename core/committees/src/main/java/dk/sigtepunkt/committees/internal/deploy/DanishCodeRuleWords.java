package dk.sigtepunkt.committees.internal.deploy;

final class DanishCodeRuleWords implements CodeRuleWords {
    private static final int SHOWN = 12;

    @Override
    public String notApproved() {
        return "Filen indeholder mere end indhold, og det kan køre som kode inde i serveren; it-drift skal godkende netop denne fil, eller den skal være signeret af en, som serveren stoler på.";
    }

    @Override
    public String approved(String sha256) {
        return "Koden er godkendt (SHA-256 %s…).".formatted(sha256.substring(0, SHOWN));
    }

    @Override
    public String ambiguous() {
        return "Filen kan læses på to måder med forskelligt indhold; byg eller kopiér den igen.";
    }
}
