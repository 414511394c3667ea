package dk.sigtepunkt.committees.internal.plugin;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.text.Danish;
import java.nio.file.Path;
import java.time.Instant;

final class DanishContributionWords implements ContributionWords {
    @Override
    public String committeeLeaves() {
        return "Udvalgets bidrag kan ikke hentes lige nu; udvalget er ved at blive skiftet. Prøv igen om lidt.";
    }

    @Override
    public String crowded() {
        return "Udvalgets bidrag nåede ikke frem; prøv igen om lidt.";
    }

    @Override
    public String serverCloses() {
        return "Serveren er ved at lukke.";
    }

    @Override
    public String hangs(Instant since) {
        return "Udvalgets bidrag har ikke svaret siden %s og kræver genstart: installér en ny version af udvalget, eller start serveren igen."
                .formatted(Danish.moment(since));
    }

    @Override
    public String exhausted(Instant since, int calls) {
        return "Udvalgets bidrag har ikke svaret siden %s og kræver genstart af serveren: %d kald hænger, så nye versioner bliver ikke kaldt."
                .formatted(Danish.moment(since), calls);
    }

    @Override
    public String late(Instant since) {
        return "Udvalgets bidrag svarede for sent, sidst det blev kaldt; sådan har det været siden %s."
                .formatted(Danish.moment(since));
    }

    @Override
    public String throwing(Instant since) {
        return "Udvalgets bidrag har fejlet siden %s.".formatted(Danish.moment(since));
    }

    @Override
    public String unusable(String reason, Instant since) {
        return "Udvalgets bidrag kan ikke bruges (%s); sådan har det været siden %s."
                .formatted(reason, Danish.moment(since));
    }

    @Override
    public String refusing(String reason, Instant since) {
        return "Udvalgets bidrag melder selv om en fejl: %s Sådan har det været siden %s."
                .formatted(Danish.sentence(reason), Danish.moment(since));
    }

    @Override
    public String missing(Instant since) {
        return "Udvalgets bidrag har ikke været til at finde siden %s; installér udvalget igen, eller start serveren igen."
                .formatted(Danish.moment(since));
    }

    @Override
    public String stopped(Instant since) {
        return "Udvalget har været stoppet siden %s; dets bidrag kan ikke hentes.".formatted(Danish.moment(since));
    }

    @Override
    public String notInstalled(Instant since) {
        return "Udvalget har ikke været installeret siden %s; dets bidrag kan ikke hentes."
                .formatted(Danish.moment(since));
    }

    @Override
    public String noAnswer(CommitteeId committee) {
        return once(committee, "svarer ikke");
    }

    @Override
    public String lateAnswer(CommitteeId committee) {
        return once(committee, "svarer for sent");
    }

    @Override
    public String unusableAnswer(CommitteeId committee, String reason) {
        return once(committee, "er ubrugeligt: " + reason);
    }

    @Override
    public String thrown(CommitteeId committee, String trace) {
        return once(committee, "fejler: " + trace);
    }

    @Override
    public String refusal(CommitteeId committee, String reason) {
        return once(committee, "melder: " + reason);
    }

    @Override
    public String answersAgain(CommitteeId committee, Instant failedSince) {
        return "Bidraget fra %s svarer igen efter at have fejlet siden %s".formatted(committee, failedSince);
    }

    @Override
    public String noRoomForThreads(CommitteeId committee) {
        return "Der er ikke plads til flere tråde; %s bliver ikke spurgt".formatted(committee);
    }

    @Override
    public String notKept(Path folder, String problem) {
        return "Udvalgenes seneste bidrag kan ikke gemmes i %s: %s".formatted(folder, problem);
    }

    @Override
    public String keptUnreadable(Path file, String problem) {
        return "%s kan ikke læses og bruges ikke: %s".formatted(file, problem);
    }

    @Override
    public String lineMissing(String key) {
        return key + " mangler";
    }

    private static String once(CommitteeId committee, String how) {
        return "Bidraget fra %s %s (siges først igen, når det er ovre)".formatted(committee, how);
    }
}
