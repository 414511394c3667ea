package dk.sigtepunkt.content.internal.yaml;

final class DanishYamlWords implements YamlWords {
    @Override
    public String notUtf8() {
        return "Filen er ikke gemt som UTF-8, så æ, ø og å kan ikke læses; gem den igen med tegnsættet UTF-8.";
    }

    @Override
    public String empty() {
        return "Filen er tom.";
    }

    @Override
    public FaultWording noYaml(String problem, int column) {
        return new FaultWording(
                "Filen er ikke gyldig YAML her (%s). Se efter indrykning, kolon og anførselstegn.".formatted(problem),
                column == 0
                        ? "Filen er ikke gyldig YAML."
                        : "Filen er ikke gyldig YAML fra tegn %d.".formatted(column));
    }

    @Override
    public FaultWording noYamlOrTooLarge(String problem) {
        return new FaultWording(
                "Filen er ikke gyldig YAML eller er for stor (%s).".formatted(problem),
                "Filen er ikke gyldig YAML eller er for stor.");
    }

    @Override
    public String nameIsNoWord() {
        return "Et feltnavn skal være et enkelt ord.";
    }

    @Override
    public FaultWording fieldTwice(String field) {
        return new FaultWording("Feltet »%s« står to gange.".formatted(field), "Et felt står to gange.");
    }

    @Override
    public FaultWording numberTooLarge(String number) {
        return new FaultWording(
                "Tallet %s er for stort; skift til en større enhed.".formatted(number), "Et tal er for stort.");
    }

    @Override
    public String objection(String message) {
        return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
    }

    @Override
    public String noDay(String text) {
        return "»%s« er ikke en dato; skriv år-måned-dag, fx 2025-09-30".formatted(text);
    }

    @Override
    public String outsideYears(String day, int first, int last) {
        return "datoen »%s« ligger uden for årene %d-%d".formatted(day, first, last);
    }

    @Override
    public String unknownWord(String word, String choices) {
        return "»%s« kendes ikke; vælg et af %s".formatted(word, choices);
    }
}
