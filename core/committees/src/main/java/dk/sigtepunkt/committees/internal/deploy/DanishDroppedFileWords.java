package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.contracts.committee.FileLimit;

final class DanishDroppedFileWords implements DroppedFileWords {
    @Override
    public String link() {
        return "Filen er et link, og links i mappen deploy følges ikke; læg selve filen her.";
    }

    @Override
    public String folder() {
        return "Det er en mappe og ikke en fil; læg filen selv her.";
    }

    @Override
    public String noCommitteesFolder() {
        return "Det er en mappe, og intet udvalg her har den som id; læg filer direkte i mappen deploy, eller i en mappe, der hedder som et udvalgs id. Et nyt udvalg lægges først ind af it-drift.";
    }

    @Override
    public String unreadableFolder(String user) {
        return "Mappen kan ikke læses af brugeren %s; ret mappens ejer og rettigheder.".formatted(user);
    }

    @Override
    public String onlyCommittees() {
        return "I et udvalgs egen mappe tages kun udvalgsfiler (.committee.yaml) og udvalgsbundter (.jar); bed it-drift om at lægge andet ind.";
    }

    @Override
    public String unreadable(String user) {
        return "Filen kan ikke læses af brugeren %s; ret filens ejer og rettigheder.".formatted(user);
    }

    @Override
    public String tooLarge() {
        return FileLimit.SENTENCE + " Et udvalg fylder sjældent over 1 MB.";
    }

    @Override
    public String otherName() {
        return "En udvalgsfil skal have et navn, der ender på .committee.yaml; omdøb filen.";
    }

    @Override
    public String brokenKar() {
        return "Karfilen er beskadiget og kan ikke læses; byg eller kopiér den igen.";
    }
}
