package dk.sigtepunkt.committees.internal.plugin;

import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;

/** What the report says in place of a contribution that could not be had. */
final class ContributionSentences {
    static final Contribution.Failure LEAVING = new Contribution.Failure(
            "Udvalgets bidrag kan ikke hentes lige nu; udvalget er ved at blive skiftet. Prøv igen om lidt.");
    static final Contribution.Failure CROWDED =
            new Contribution.Failure("Udvalgets bidrag nåede ikke frem; prøv igen om lidt.");
    static final Contribution.Failure CLOSING = new Contribution.Failure("Serveren er ved at lukke.");

    private ContributionSentences() {}

    static String hangs(Instant since) {
        return "Udvalgets bidrag har ikke svaret siden %s og kræver genstart: installér en ny version af udvalget, eller start serveren igen."
                .formatted(time(since));
    }

    static String exhausted(Instant since) {
        return "Udvalgets bidrag har ikke svaret siden %s og kræver genstart af serveren: %d kald hænger, så nye versioner bliver ikke kaldt."
                .formatted(time(since), ContributionThreads.MOST);
    }

    static String late(Instant since) {
        return "Udvalgets bidrag svarede for sent, sidst det blev kaldt; sådan har det været siden %s."
                .formatted(time(since));
    }

    static String throwing(Instant since) {
        return "Udvalgets bidrag har fejlet siden %s.".formatted(time(since));
    }

    static String unusable(String reason, Instant since) {
        return "Udvalgets bidrag kan ikke bruges (%s); sådan har det været siden %s.".formatted(reason, time(since));
    }

    static String refusing(String reason, Instant since) {
        return "Udvalgets bidrag melder selv om en fejl: %s Sådan har det været siden %s."
                .formatted(Danish.sentence(reason), time(since));
    }

    static String missing(Instant since) {
        return "Udvalgets bidrag har ikke været til at finde siden %s; installér udvalget igen, eller start serveren igen."
                .formatted(time(since));
    }

    static String stopped(Instant since) {
        return "Udvalget har været stoppet siden %s; dets bidrag kan ikke hentes.".formatted(time(since));
    }

    static String notInstalled(Instant since) {
        return "Udvalget har ikke været installeret siden %s; dets bidrag kan ikke hentes.".formatted(time(since));
    }

    private static String time(Instant since) {
        return Danish.moment(since);
    }
}
