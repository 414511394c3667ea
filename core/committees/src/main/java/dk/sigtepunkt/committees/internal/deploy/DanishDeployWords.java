package dk.sigtepunkt.committees.internal.deploy;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.nio.file.Path;
import java.time.Duration;

final class DanishDeployWords implements DeployWords {
    @Override
    public String folder() {
        return "mappen deploy (it-drift)";
    }

    @Override
    public String folder(CommitteeId committee) {
        return "mappen deploy/%s".formatted(committee);
    }

    @Override
    public String distribution() {
        return "distributionen";
    }

    @Override
    public String console() {
        return "konsollen (bundle:install)";
    }

    @Override
    public String serverStarts() {
        return "Serveren er ved at starte; prøv igen om lidt.";
    }

    @Override
    public String noEarlierVersion(CommitteeId committee) {
        return "%s har ingen tidligere version at rulle tilbage til.".formatted(committee);
    }

    @Override
    public String runsNot(CommitteeId committee) {
        return "%s kører ikke.".formatted(committee);
    }

    @Override
    public String runsOrIsNotInstalled(CommitteeId committee) {
        return "%s kører allerede, eller er ikke installeret.".formatted(committee);
    }

    @Override
    public String contentRefused() {
        return "Udvalgets indhold blev afvist; siden Drift siger hvorfor.";
    }

    @Override
    public String notInstalled(CommitteeId committee) {
        return "%s er ikke installeret.".formatted(committee);
    }

    @Override
    public String seeTheLog() {
        return "Udvalget kunne ikke tages i brug; serverens log siger hvorfor.";
    }

    @Override
    public String contentNotRead() {
        return "Udvalgets indhold blev ikke læst; prøv igen om lidt.";
    }

    @Override
    public String waits(Path file) {
        return "%s venter, til de andre filer i mappen er læst".formatted(file);
    }

    @Override
    public String beingRead(Path file, String by) {
        return "%s læses; den lægges ind af %s".formatted(file, by);
    }

    @Override
    public String foldersNotRead() {
        return "Udvalgenes egne mapper i mappen deploy kunne ikke læses; der prøves igen om lidt";
    }

    @Override
    public String stillInFolder(String file) {
        return "%s ligger stadig i mappen deploy; slet filen, ellers kommer udvalget igen".formatted(file);
    }

    @Override
    public String readingGoesOn(Duration waited) {
        return "En læsning er ikke færdig efter %d sekunder; skiftet går videre".formatted(waited.toSeconds());
    }
}
