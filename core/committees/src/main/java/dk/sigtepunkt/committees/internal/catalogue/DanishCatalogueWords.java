package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.domain.strategy.DeviationWords;
import dk.sigtepunkt.domain.text.Danish;
import org.osgi.framework.Version;

final class DanishCatalogueWords implements CatalogueWords {
    @Override
    public String unexpectedFault() {
        return "Udvalget kunne ikke tages i brug på grund af en uventet fejl; serverens log siger hvilken.";
    }

    @Override
    public String carriedOn(Committee successor, Succession succession) {
        return "Videreført i %s: %s".formatted(successor.name(), succession.reason());
    }

    @Override
    public DeviationWords deviations(Strategy strategy) {
        return DeviationWords.in(Danish.LOCALE, strategy);
    }

    @Override
    public String refused(String source, String why) {
        return "Udvalg afvist (%s): %s".formatted(source, why);
    }

    @Override
    public String unexpectedFaultIn(String source) {
        return "Uventet fejl ved udvalget i %s; de andre udvalg er ikke berørt".formatted(source);
    }

    @Override
    public String standsOn(CommitteeId committee, Version version) {
        return "%s %s gælder fortsat".formatted(committee, version);
    }

    @Override
    public String read(Committee content, String version) {
        return "%s %s er læst: %d fokusområder"
                .formatted(content.name(), version, content.focusAreas().size());
    }

    @Override
    public String leaves(CommitteeId committee) {
        return "%s er ikke længere i drift; det, udvalget har sagt, kan stadig læses".formatted(committee);
    }

    @Override
    public String keptUnreadable(CommitteeId committee, String version) {
        return "Det gemte indhold for %s %s kan ikke læses".formatted(committee, version);
    }

    @Override
    public String laterFigureStands(Observation figure) {
        return "Ændringen af %s er afløst af et senere tal og udelades".formatted(figure);
    }

    @Override
    public String deviatesNoMore(String deviation) {
        return "Løst: %s".formatted(deviation);
    }
}
